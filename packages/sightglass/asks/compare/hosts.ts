import type { Declared } from '../declared/declared';
import { comesAndGoes, says, type Aspect, type Said } from './aspect';

/** Where data can go, whichever part of a file says so: for files of different kinds. */
const hosts = ({ connect, remotes, egress }: Declared): Said[] =>
  [
    ...(connect?.baseUrl == null ? [] : [connect.baseUrl]),
    ...remotes.flatMap(({ urls }) => urls),
    ...egress.flatMap(({ address, line }) => (address === null ? [] : [{ url: address, line }])),
  ].map(({ url, line }) => says({ host: hostOf(url) }, line));

/** Without scheme, port and path. */
const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '');

export const HOSTS: Aspect = comesAndGoes('host', hosts);
