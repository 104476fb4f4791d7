import type { Entry } from './entry';

/** What an entry can be about: by which names, where, and of what. */
export interface Acceptable {
  readonly rules: readonly string[];
  readonly files: readonly string[];
  readonly lines: readonly number[];
  readonly about: readonly string[];
}

/** Something that was found, with the entry that lets it stay, and whether it is still to be looked at. */
export interface Judged<Found> {
  readonly found: Found;
  readonly entry: Entry | null;
  readonly isOpen: boolean;
}

/** Holds what was found against a list. `today` is `YYYY-MM-DD`. */
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

/** Why an entry is of no use: its day is over, there is no such rule, or nothing of the kind was found. */
export interface Useless {
  readonly entry: Entry;
  readonly because: 'expired' | 'unknown-rule' | 'not-found';
}

/** What one run can tell of the entries: the rules that it judged by, and the files that it looked at. */
export interface Looked {
  readonly isKnown: (rule: string) => boolean;
  readonly isJudged: (rule: string) => boolean;
  readonly hasSeen: (file: string) => boolean;
}

/** The entries of no use. One that is about something else than was looked at is left in peace. */
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
