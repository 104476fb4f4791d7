import type { Entry } from './entry';

/** What an entry is compared with: the names of its rule, its place and its subject. */
export interface Acceptable {
  readonly rules: readonly string[];
  readonly files: readonly string[];
  readonly lines: readonly number[];
  readonly about: readonly string[];
}

/** A finding with the entry that accepts it, and whether it is still open. */
export interface Judged<Found> {
  readonly found: Found;
  readonly entry: Entry | null;
  readonly isOpen: boolean;
}

/** Compares findings with a list. `today` is `YYYY-MM-DD`. */
export const judge = <Found>(
  all: readonly Found[],
  acceptableOf: (found: Found) => Acceptable,
  list: readonly Entry[],
  today: string,
): readonly Judged<Found>[] =>
  all.map((found) => {
    const acceptable = acceptableOf(found);
    const [latest] = list
      .filter((entry) => fits(entry, acceptable))
      .sort((a, b) => Number(a.until < b.until) - Number(a.until > b.until));
    return { found, entry: latest ?? null, isOpen: latest === undefined || latest.until < today };
  });

const fits = (entry: Entry, { rules, files, lines, about }: Acceptable): boolean =>
  rules.includes(entry.rule) &&
  files.includes(entry.file) &&
  (entry.line === null || lines.includes(entry.line)) &&
  (entry.about === null || about.includes(entry.about));

/** Why an entry accepts nothing: it has expired, there is no such rule, or no such finding. */
export interface Useless {
  readonly entry: Entry;
  readonly because: 'expired' | 'unknown-rule' | 'not-found';
}

/** What one run knows of the entries: the rules that it applied and the files that it read. */
export interface Looked {
  readonly isKnown: (rule: string) => boolean;
  readonly isJudged: (rule: string) => boolean;
  readonly hasSeen: (file: string) => boolean;
}

/**
 * The entries that accept nothing. Entries about rules or files outside this run are not judged.
 */
export const uselessIn = (
  list: readonly Entry[],
  judged: readonly Judged<unknown>[],
  { isKnown, isJudged, hasSeen }: Looked,
  today: string,
): readonly Useless[] =>
  list.flatMap((entry): Useless[] => {
    if (!isKnown(entry.rule)) return [{ entry, because: 'unknown-rule' }];
    if (entry.until < today) return [{ entry, because: 'expired' }];
    const isMet = judged.some((each) => each.entry?.number === entry.number);
    const isAbout = isJudged(entry.rule) && hasSeen(entry.file);
    return isAbout && !isMet ? [{ entry, because: 'not-found' }] : [];
  });
