import type { Declared, DeclaredEgress } from '../../declared/declared';

/** An address that data may go to, and the entry that opens it. */
export interface Address {
  readonly entry: DeclaredEgress;
  readonly address: string;
}

/** Every address, also of the remotes that entries name: it is the same however it is written down. */
export const addressesOf = ({ egress, remotes }: Declared): readonly Address[] =>
  egress.flatMap((entry) => {
    if (entry.address !== null) return [{ entry, address: entry.address }];
    const urls = remotes.filter(({ key }) => key === entry.remote).flatMap((remote) => remote.urls);
    if (urls.length === 0 && entry.remote !== null) return [{ entry, address: entry.remote }];
    return urls.map(({ url }) => ({ entry, address: url }));
  });

/** An address such that two ways to write it are equal: letter case and a last slash mean nothing. */
export const comparable = (address: string): string => address.toLowerCase().replace(/\/+$/, '');
