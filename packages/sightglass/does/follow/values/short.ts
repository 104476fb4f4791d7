import { createHash } from 'node:crypto';

/** Longer names are replaced by a hash, since names built from names would grow without limit. */
const LONG = 400;

/** A name of bounded length that stays distinct. */
export const short = (name: string, most = LONG): string =>
  name.length > most ? createHash('sha1').update(name).digest('base64') : name;
