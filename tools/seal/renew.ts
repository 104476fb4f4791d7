import type { Files } from '../verify/files';
import type { FindEarlier } from './earlier';
import { englishOf, isUnread, type Broken } from './broken';
import { kindOf } from './kinds';
import { GONE, sha256, type Ledger, type Review } from './ledger';
import { changedSentences, sentencesOf, unreadTexts, type ChangedSentence } from './sentences';

/** What is to be sealed, and why. */
export interface Sealing {
  readonly date: string;
  readonly why: string;
  readonly broken: readonly Broken[];
  /** Whether somebody compared each translation with the present English. */
  readonly reviewed: boolean;
}

/** The ledger after sealing the files in their present state. */
export function renewed(
  files: Files,
  ledger: Ledger,
  { date, why, broken, reviewed }: Sealing,
  find: FindEarlier,
): Ledger {
  const read = broken.filter(
    ({ path }) =>
      isUnread(files, ledger, path) &&
      (reviewed || unread(files, ledger, path, find)?.length === 0),
  );
  const isRead = new Set(read.map(({ path }) => path));
  const paths = broken
    .filter(({ path, fault }) => fault !== 'unreviewed' || isRead.has(path))
    .map(({ path }) => path);
  return {
    seals: withSeal(ledger.seals, { date, why, files: hashesOf(files, paths) }, paths),
    reviewed: new Map([
      ...[...ledger.reviewed].filter(([path]) => files.read(path) !== undefined),
      ...read.map(({ path }) => [path, reviewOf(files, path)] as const),
    ]),
  };
}

const reviewOf = (files: Files, path: string): Review => ({
  english: sha256(files.read(englishOf(path) ?? '') ?? ''),
  translation: sha256(files.read(path) ?? ''),
});

const hashesOf = (files: Files, paths: readonly string[]): Map<string, string> =>
  new Map(
    paths
      .filter((path) => kindOf(path) !== undefined)
      .map((path) => {
        const text = files.read(path);
        return [path, text === undefined ? GONE : sha256(text)];
      }),
  );

/** A file is in its latest seal only. No seal changes but by losing a file to a new one. */
function withSeal(
  seals: Ledger['seals'],
  seal: Ledger['seals'][number],
  paths: readonly string[],
): Ledger['seals'] {
  const renewedPaths = new Set(paths);
  const older = seals.map(({ files, ...rest }) => ({
    ...rest,
    files: new Map([...files].filter(([path]) => !renewedPaths.has(path))),
  }));
  return [seal, ...older].filter(({ files }) => files.size > 0);
}

/**
 * The texts of a translation that did not change although their English did. `null` where the
 * history does not have the earlier English.
 */
export function unread(
  files: Files,
  ledger: Ledger,
  path: string,
  find: FindEarlier,
): readonly ChangedSentence[] | null {
  const english = englishOf(path);
  if (english === null) return [];
  const now = (of: string): string => files.read(of) ?? '{}';
  const review = ledger.reviewed.get(path);
  // A new translation was written from the present English.
  if (review === undefined) return [];
  const englishBefore = find(english, review.english)?.text;
  const translatedBefore = find(path, review.translation)?.text;
  if (englishBefore === undefined || translatedBefore === undefined) return null;
  const texts = (of: string, text: string) => sentencesOf(of, text) ?? new Map<string, string>();
  return unreadTexts(
    { before: texts(english, englishBefore), after: texts(english, now(english)) },
    { before: texts(path, translatedBefore), after: texts(path, now(path)) },
  );
}

/**
 * What a file says differently than when it was sealed; `null` for a file that is not compared in
 * pieces.
 */
export function changedIn(
  path: string,
  before: string,
  after: string,
): readonly ChangedSentence[] | null {
  const [old, now] = [sentencesOf(path, before), sentencesOf(path, after)];
  return old === null || now === null ? null : changedSentences(old, now);
}
