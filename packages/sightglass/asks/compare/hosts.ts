import type { Declared } from '../declared/declared';
import { comesAndGoes, says, type Aspect, type Said } from './aspect';

/**
 * Every host that data can go to, whichever part of a file names it, so that files of different
 * kinds compare.
 */
const hosts = ({ connect, remotes, egress }: Declared): Said[] =>
  [
    ...(connect?.baseUrl == null ? [] : [connect.baseUrl]),
    ...remotes.flatMap(({ urls }) => urls),
    ...egress.flatMap(({ address, line }) => (address === null ? [] : [{ url: address, line }])),
  ].map(({ url, line }) => says({ host: hostOf(url) }, line));

/** An address without its scheme, port and path. */
const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '');

export const HOSTS: Aspect = comesAndGoes('host', hosts);
