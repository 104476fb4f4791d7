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
  readonly pattern: RegExp;
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
}

/** The record: the only thing this app stores. */
export const record: StoredEntry<RecordField> = {
  id: 'record',
  key: 'installation',
  timeLimitDays: 90,
  fields: {
    clientKey: {
      reason:
        'Tells whether stored data belongs to this installation. It is the Forge installation id: a Forge app has no Connect client key.',
      pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
      maxLength: 36,
    },
    baseUrl: {
      reason: 'Tells which Jira site stored data came from, even after the site is renamed.',
      // A bare origin: no credentials, path, query, fragment, or characters outside ASCII.
      pattern: /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/i,
      maxLength: 255,
    },
    productType: {
      reason: 'Tells which Atlassian product stored data came from. Here it is always Jira.',
      pattern: /^jira$/,
      maxLength: 4,
    },
  },
};

/** Every key the app may write or read by name. */
export const stored: readonly StoredEntry[] = [record];
