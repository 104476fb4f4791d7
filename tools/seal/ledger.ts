import { createHash } from 'node:crypto';

import { canonical } from '../../src/disclosure/history/canonical';
import { at, itemsAt, keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import type { Files } from '../verify/files';
import { remembered } from '../verify/remember';

/** The file with the seals. */
export const LEDGER = 'seals.json';

/** Files that were sealed together, for one reason. */
export interface Seal {
  /** The calendar day, such as `2026-11-22`. */
  readonly date: string;
  readonly why: string;
  /** The SHA-256 of each file, in hexadecimal; `GONE` for a removed one. */
  readonly files: ReadonlyMap<string, string>;
}

/** Replaces the hash of a removed file. */
export const GONE = 'gone';

/** A translation and the English it was compared with, each by its SHA-256. */
export interface Review {
  readonly english: string;
  readonly translation: string;
}

/** The seals, and the English that each translation was compared with. */
export interface Ledger {
  /** Newest first; a file is in its latest seal only. */
  readonly seals: readonly Seal[];
  /** The last comparison of each translation, by its path. */
  readonly reviewed: ReadonlyMap<string, Review>;
}

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = remembered((text) => createHash('sha256').update(text).digest('hex'));

/** The latest seal of a file. */
export const sealOf = ({ seals }: Ledger, path: string): Seal | undefined =>
  seals.find(({ files }) => files.has(path));

/** The stored ledger. Throws, saying what to do, where it cannot be read. */
export function readLedger(files: Files): Ledger {
  const text = files.read(LEDGER);
  if (text === undefined) return { seals: [], reviewed: new Map() };
  const ledger = decodeLedger(text);
  if (ledger === null)
    throw new Error(`${LEDGER} is no ledger. After a merge, take either side of it whole.`);
  return ledger;
}

/** Decodes a stored ledger; `null` for anything else. */
export const decodeLedger = remembered((text): Ledger | null => {
  try {
    const json: unknown = JSON.parse(text);
    const seals = itemsAt(json, 'seals').map((seal) => ({
      date: textAt(seal, 'date') ?? '',
      why: textAt(seal, 'why') ?? '',
      files: textsIn(at(seal, 'files')),
    }));
    const reviewed = keysAt(json, 'reviewed').map((path): [string, Review] => [
      path,
      {
        english: textAt(json, 'reviewed', path, 'english') ?? '',
        translation: textAt(json, 'reviewed', path, 'translation') ?? '',
      },
    ]);
    return at(json, 'format') === 1 ? { seals, reviewed: new Map(reviewed) } : null;
  } catch {
    return null;
  }
});

const textsIn = (json: unknown): Map<string, string> =>
  new Map(keysAt(json).map((key) => [key, textAt(json, key) ?? '']));

/** The ledger as JSON in a fixed order, so that equal ledgers give equal texts. */
export const toJson = ({ seals, reviewed }: Ledger) => ({
  format: 1,
  seals: seals.map(({ date, why, files }) => ({ date, why, files: sorted(files) })),
  reviewed: sorted(reviewed),
});

const sorted = <Item>(items: ReadonlyMap<string, Item>): Record<string, Item> =>
  Object.fromEntries([...items].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The SHA-256, in hexadecimal, of the ledger's canonical form. */
export const fingerprint = (ledger: Ledger): string => sha256(canonical(toJson(ledger)));
