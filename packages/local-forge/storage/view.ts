import { iso } from '../running/clock';
import { parsed } from '../json';
import type { Item, KeySpace } from './key-space';

export interface StoredKey {
  readonly key: string;
  readonly value: unknown;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly expiresAt: string | null;
}

export interface SoftDeleted {
  readonly at: string;
  readonly until: string;
  readonly keys: readonly StoredKey[];
  readonly secrets: readonly { readonly key: string }[];
}

/** Everything that the platform holds for one site. Secrets are listed by name only. */
export interface StorageView {
  readonly keys: readonly StoredKey[];
  readonly secrets: readonly { readonly key: string }[];
  readonly softDeleted: SoftDeleted | null;
}

/** The data of one installation. */
export interface InstallationData {
  readonly plain: KeySpace;
  readonly secrets: KeySpace;
}

/** The keys and secrets of an installation. */
export const viewOf = (data: InstallationData): Pick<StorageView, 'keys' | 'secrets'> => ({
  keys: data.plain.list().map(shown),
  secrets: data.secrets.list().map(({ key }) => ({ key })),
});

/** How many keys an installation has, secrets included. */
export const countOf = (data: InstallationData): number =>
  data.plain.list().length + data.secrets.list().length;

const shown = ({ key, json, createdAt, updatedAt, expiresAt }: Item): StoredKey => ({
  key,
  value: parsed(json),
  createdAt: iso(createdAt),
  updatedAt: iso(updatedAt),
  expiresAt: expiresAt === null ? null : iso(expiresAt),
});
