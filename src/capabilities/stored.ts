import { entry, shaped } from './entry';
import type { Page } from './served';

/** The three values that the app keeps. */
export interface InstallationRecord {
  clientKey: string;
  baseUrl: string;
  productType: string;
}

export type RecordField = keyof InstallationRecord;

/** One stored value: why it is kept, and the only shape in which it may be. */
export interface StoredField {
  readonly reason: string;
  readonly pattern: string;
  /** Longest accepted value, in UTF-16 code units. */
  readonly maxLength: number;
}

/** One key in Forge's storage and all that may ever stand under it. */
export interface StoredEntry<Field extends string = string> {
  readonly id: string;
  readonly key: string;
  /** Days until the platform expires it, counted from the last write. */
  readonly timeLimitDays: number;
  readonly fields: Readonly<Record<Field, StoredField>>;
  /** The pages whose calls may read it. */
  readonly pages: readonly Page[];
}

const storedEntry = <const Field extends string>(given: StoredEntry<Field>): StoredEntry<Field> =>
  entry({ ...given, key: shaped(given.key, /^[a-z]{1,40}$/) });

/** A bare origin: no credentials, path, query, fragment, or characters outside ASCII. */
export const ORIGIN =
  'https://(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z][a-zA-Z0-9-]{1,62}';

/** The record: the only thing this app stores. */
export const record: StoredEntry<RecordField> = storedEntry({
  id: 'record',
  key: 'installation',
  timeLimitDays: 90,
  fields: {
    clientKey: {
      reason:
        'Tells whether stored data belongs to this installation. It is the Forge installation id: a Forge app has no Connect client key.',
      pattern: '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
      maxLength: 36,
    },
    baseUrl: {
      reason: 'Tells which Jira site stored data came from, even after the site is renamed.',
      pattern: `^${ORIGIN}$`,
      maxLength: 255,
    },
    productType: {
      reason: 'Tells which Atlassian product stored data came from. Here it is always Jira.',
      pattern: '^jira$',
      maxLength: 4,
    },
  },
  pages: ['admin-page'],
});

/** Every key the app may write or read by name. */
export const stored: readonly StoredEntry[] = entry([record]);

/** The pages whose calls may list every key, whatever is stored there. */
export const walking: { readonly pages: readonly Page[] } = entry({ pages: ['admin-page'] });
