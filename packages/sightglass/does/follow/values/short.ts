import { createHash } from 'node:crypto';

/** What is longer goes by its hash: names that are made of names would grow without end. */
const LONG = 400;

/** A name that tells one thing from another, however long it was. */
export const short = (name: string, most = LONG): string =>
  name.length > most ? createHash('sha1').update(name).digest('base64') : name;
