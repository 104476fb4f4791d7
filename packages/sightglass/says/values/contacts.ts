import type { Word } from '../words/word';

/** A mail address in normal form. */
export const mailboxOf = (text: string, { start, end }: Word): string =>
  text
    .slice(start, end)
    .replace(/^mailto:/i, '')
    .toLowerCase();

/** The host of an address, in lower case and without `www.`. */
export function hostOf(address: string): string {
  const bare = address
    .toLowerCase()
    .replace(/^[a-z]{2,9}:\/\//, '')
    .replace(/^mailto:/, '');
  const host = bare.split(/[/?#]/)[0]?.split('@').at(-1)?.split(':')[0] ?? '';
  return host.replace(/^www\./, '').replace(/[^a-z0-9]+$/, '');
}

/** Mail hosts where anyone can get an address. */
const FREE = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com yahoo.com icloud.com qq.com gmx.de gmx.net web.de proton.me protonmail.com live.com aol.com'.split(
    ' ',
  ),
);

/** Whether anyone can get an address at this host. */
export const isFreeMail = (host: string): boolean => FREE.has(host);

/**
 * The registered domain: `example.com` for `mail.example.com`, `example.co.uk` for
 * `www.example.co.uk`.
 */
export function domainOf(host: string): string {
  const parts = host.split('.');
  const isTwoPart =
    /^(?:co|com|org|net|ac|gov)$/.test(parts.at(-2) ?? '') && (parts.at(-1)?.length ?? 0) === 2;
  return parts.slice(isTwoPart ? -3 : -2).join('.');
}
