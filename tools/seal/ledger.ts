import { createHash } from 'node:crypto';

import { canonical } from '../../src/disclosure/history/canonical';
import { isVersion } from '../../src/disclosure/history/version';
import { at, itemsAt, keysAt, textAt } from 'sightglass-for-jira/json/decoded';
import { withVersion } from '../release/version';
import type { Files } from '../verify/files';

/** Where the seals are kept. */
export const LEDGER = 'seals.json';

/** Files that were sealed together, for one reason. */
export interface Seal {
  /** The calendar day, such as `2026-11-22`. */
  readonly date: string;
  readonly why: string;
  /** SHA-256 of each file, in hexadecimal; `GONE` for one that was taken away. */
  readonly files: ReadonlyMap<string, string>;
}

/** Stands in the place of the hash of a file that was taken away. */
export const GONE = 'gone';

/** A translation and the English that it was read against, each by its SHA-256. */
export interface Review {
  readonly english: string;
  readonly translation: string;
}

/** What is sealed, and which English each translation was read against. */
export interface Ledger {
  /** Newest first; a file stands in the seal that was its last. */
  readonly seals: readonly Seal[];
  /** What was last read side by side, by the path of the translation. */
  readonly reviewed: ReadonlyMap<string, Review>;
}

/** SHA-256 of a text, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A release writes the app's own version, which is the reader's, too, here. It is told in the disclosure, and no part of what is sealed. */
const VERSIONED: readonly string[] = [
  'package.json',
  'package-lock.json',
  'packages/sightglass/package.json',
];

/** The files in which a version stands that is not the one in package.json, or something that is none. */
export function otherwiseVersioned(files: Files): readonly string[] {
  const jsonOf = (path: string): unknown => JSON.parse(files.read(path) ?? 'null');
  const version = textAt(jsonOf('package.json'), 'version') ?? '';
  const isSame = (json: unknown): boolean =>
    JSON.stringify(withVersion(json, version)) === JSON.stringify(json);
  return VERSIONED.filter((path) => !isVersion(version) || !isSame(jsonOf(path)));
}

/** What a file is sealed by. */
export const sealingHash = (path: string, text: string): string =>
  sha256(VERSIONED.includes(path) ? JSON.stringify(withVersion(JSON.parse(text), '')) : text);

/** The last seal of a file. */
export const sealOf = ({ seals }: Ledger, path: string): Seal | undefined =>
  seals.find(({ files }) => files.has(path));

/** The ledger as it is kept. Throws where it cannot be read, with what to do. */
export function readLedger(files: Files): Ledger {
  const text = files.read(LEDGER);
  if (text === undefined) return { seals: [], reviewed: new Map() };
  const ledger = decodeLedger(text);
  if (ledger === null)
    throw new Error(`${LEDGER} is no ledger. After a merge, take either side of it whole.`);
  return ledger;
}

/** A ledger as it was written; `null` for anything that is none. */
export function decodeLedger(text: string): Ledger | null {
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
}

const textsIn = (json: unknown): Map<string, string> =>
  new Map(keysAt(json).map((key) => [key, textAt(json, key) ?? '']));

/** The ledger as JSON, in one order, so that the same ledger is the same text. */
export const toJson = ({ seals, reviewed }: Ledger) => ({
  format: 1,
  seals: seals.map(({ date, why, files }) => ({ date, why, files: sorted(files) })),
  reviewed: sorted(reviewed),
});

const sorted = <Item>(items: ReadonlyMap<string, Item>): Record<string, Item> =>
  Object.fromEntries([...items].sort(([a], [b]) => (a < b ? -1 : 1)));

/** SHA-256, in hexadecimal, over the canonical form of the ledger. */
export const fingerprint = (ledger: Ledger): string => sha256(canonical(toJson(ledger)));
