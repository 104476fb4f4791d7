import { canonical } from './canonical';
import { decodeDisclosure } from '../decode-disclosure';
import { at, textAt } from 'sightglass-for-jira/json/decoded';
import { hashedPart, type Disclosure } from '../disclosure';
import { isVersion, ordersVersions } from './version';

/** One release: what it may do, tied by hash to the release before it. */
export interface HistoryEntry {
  readonly format: 1;
  readonly version: string;
  /** The calendar day of the release, such as `2026-11-22`. */
  readonly date: string;
  readonly disclosure: Disclosure;
  /** `null` for the first release. */
  readonly previousHash: string | null;
  /** SHA-256, in hexadecimal, over the canonical form of everything above. */
  readonly hash: string;
}

/** Gives the SHA-256 of a text, in hexadecimal. */
export type Sha256 = (text: string) => string;

/** A new entry at the end of a history. */
export function nextEntry(
  history: readonly HistoryEntry[],
  disclosure: Disclosure,
  date: string,
  sha256: Sha256,
): HistoryEntry {
  const previousHash = inOrder(history).at(-1)?.hash ?? null;
  const { version } = disclosure.app;
  const content = { format: 1, version, date, disclosure, previousHash } as const;
  return { ...content, hash: sha256(canonical(content)) };
}

/** What is wrong with a link of the chain. */
export type ChainProblem =
  /** It is not the file or the disclosure of the version that it names. */
  | 'wrong-version'
  /** Its disclosure is not the one that its own hash was taken from. */
  | 'disclosure-hash'
  /** It is not what its hash was taken from. */
  | 'hash'
  /** The release before it is not the one that it was tied to. */
  | 'link'
  /** It is dated before the release before it. */
  | 'date';

/** Every broken link, by version, oldest first; none for an empty history. */
export function checkChain(
  history: readonly HistoryEntry[],
  sha256: Sha256,
): { version: string; problem: ChainProblem }[] {
  const entries = inOrder(history);
  return entries.flatMap((entry, index) =>
    problemsOf(entry, entries[index - 1], sha256).map((problem) => ({
      version: entry.version,
      problem,
    })),
  );
}

/** The releases by version, oldest first. */
export const inOrder = (history: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  history.toSorted((a, b) => ordersVersions(a.version, b.version));

function problemsOf(
  entry: HistoryEntry,
  previous: HistoryEntry | undefined,
  sha256: Sha256,
): ChainProblem[] {
  const { hash, ...content } = entry;
  const broken: Readonly<Record<ChainProblem, boolean>> = {
    'wrong-version': entry.disclosure.app.version !== entry.version,
    'disclosure-hash': sha256(canonical(hashedPart(entry.disclosure))) !== entry.disclosure.hash,
    hash: sha256(canonical(content)) !== hash,
    link: entry.previousHash !== (previous?.hash ?? null),
    date: previous !== undefined && entry.date < previous.date,
  };
  return PROBLEMS.filter((problem) => broken[problem]);
}

const PROBLEMS = ['wrong-version', 'disclosure-hash', 'hash', 'link', 'date'] as const;

/** An entry as it was stored; `null` for anything that is none. */
export const decodeEntry = (json: unknown): HistoryEntry | null => (isEntry(json) ? json : null);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isEntry(json: unknown): json is HistoryEntry {
  const date = textAt(json, 'date');
  const previousHash = at(json, 'previousHash');
  return (
    at(json, 'format') === 1 &&
    isVersion(at(json, 'version')) &&
    date !== null &&
    DAY.test(date) &&
    (previousHash === null || typeof previousHash === 'string') &&
    textAt(json, 'hash') !== null &&
    decodeDisclosure(at(json, 'disclosure')) !== null
  );
}
