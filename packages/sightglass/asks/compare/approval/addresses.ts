import type { Declared, DeclaredEgress } from '../../declared/declared';

/** An address that data may go to, and the entry of the file that allows it. */
export interface Address {
  readonly entry: DeclaredEgress;
  readonly address: string;
}

/**
 * Every address, also those of remotes that entries refer to: what counts is where data may go, not
 * how the file writes it.
 */
export const addressesOf = ({ egress, remotes }: Declared): readonly Address[] =>
  egress.flatMap((entry) => {
    if (entry.address !== null) return [{ entry, address: entry.address }];
    const urls = remotes.filter(({ key }) => key === entry.remote).flatMap((remote) => remote.urls);
    if (urls.length === 0 && entry.remote !== null) return [{ entry, address: entry.remote }];
    return urls.map(({ url }) => ({ entry, address: url }));
  });

/**
 * The form in which two spellings of one address are equal: letter case and a trailing slash are
 * ignored.
 */
export const comparable = (address: string): string => address.toLowerCase().replace(/\/+$/, '');
