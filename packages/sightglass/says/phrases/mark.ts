import type { Word } from '../words/word';
import { stem } from '../words/stem';
import { phrase, type Phrase } from './phrase';
import { itemAt, own } from '../../json/own';

/** A word class found at a place. */
export interface Class {
  readonly name: string;
  /** The index after its last word. */
  readonly to: number;
}

/** Words with the classes that start at each. */
export interface Marked {
  readonly words: readonly Word[];
  readonly classesAt: (at: number) => readonly Class[];
  /** The names of all classes found. */
  readonly names: ReadonlySet<string>;
}

/** Compiled class phrases by the stem of their first word. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly name: string;
  /** The class and all more general ones. */
  readonly names: readonly string[];
  readonly steps: Phrase['steps'];
}

/**
 * Compiles a lexicon from its tables: phrases by class, separated by commas or line breaks. `wider`
 * lists the more general classes of a class; finding a class finds those too.
 */
export function lexicon(
  written: Readonly<Record<string, string>>,
  wider: Readonly<Record<string, readonly string[]>> = {},
): Lexicon {
  const entries = new Map<string, readonly Entry[]>();
  for (const [name, phrases] of Object.entries(written)) {
    const names = withWider(name, wider).map((one) => `@${one}`);
    for (const part of phrases.split(/[,\n]/)) {
      if (part.trim() === '') continue;
      const entry = { name, names, steps: phrase(part).steps };
      for (const first of entry.steps[0]?.names ?? [])
        entries.set(first, [...(entries.get(first) ?? []), entry]);
    }
  }
  return entries;
}

function withWider(name: string, wider: Readonly<Record<string, readonly string[]>>): string[] {
  const names = [name];
  for (const one of names) {
    for (const next of own(wider, one) ?? []) if (!names.includes(next)) names.push(next);
  }
  return names;
}

const NONE: readonly Class[] = [];

/** The class that every kind of data belongs to. */
const WIDEST = '@data';

/** Finds the classes that start at each word. */
export function mark(words: readonly Word[], lexicon: Lexicon): Marked {
  const classes = new Map<number, Class[]>();
  const names = new Set<string>();
  let covered = 0;
  const isShouted = areShouted(words);
  words.forEach((word, at) => {
    const found: Class[] = [];
    let reach = covered;
    for (const entry of lexicon.get(word.stem) ?? []) {
      const to = endOf(entry, words, at);
      const isKind = entry.names.at(-1) === WIDEST;
      // The words `email address` are not also an `address`.
      if (to === null || (isKind && to <= covered)) continue;
      if (isKind) reach = Math.max(reach, to);
      for (const name of entry.names) found.push({ name, to });
    }
    covered = reach;
    const isKnown = found.some(({ name }) => name === '@company');
    found.push(...namesAt(words, at, { isShouted, isKnown }));
    if (found.length === 0) return;
    classes.set(at, found);
    for (const { name } of found) names.add(name);
  });
  return {
    words,
    classesAt: (at) => classes.get(at) ?? NONE,
    names,
  };
}

/** Capitalised words that are not names. */
const NO_NAMES = new Set(
  `we you i they it he she if when where how what why who this that in on at to for and or of as by from with the a an
  please user users visitor information data personal personally privacy policy notice statement service services
  only provide unlike data use app application website site cookie third party section european union united state kingdom law your our all any
  no not law terms condition last updated effective date company child children out because since under upon while although therefore
  atlassian jira confluence forge google apple android name email api`
    .split(/\s+/)
    .map(stem),
);

const OURSELVES = new Set(['we', 'us', 'our', 'company', 'i', 'me', 'controller', 'app'].map(stem));
const FORMS = new Set(
  'inc llc ltd limited gmbh corp corporation bv sas sarl srl oy ab plc pty pte llp ag sa pvt'.split(
    ' ',
  ),
);

const isSignal = (words: readonly Word[], at: number): boolean =>
  ['do', 'not', 'track'].every((part, step) => {
    const word = itemAt(words, at + step);
    const isNext = step === 0 || (word?.start ?? 0) - (itemAt(words, at + step - 1)?.end ?? 0) <= 2;
    return word?.stem === part && word.isCapital && isNext;
  });

/** What limits the names found at a word. */
interface Limits {
  readonly isShouted: boolean;
  /** Whether a company that many makers use starts there: it is hardly the maker. */
  readonly isKnown: boolean;
}

/** Whether nearly all is in capitals, which then show no names. */
const areShouted = (words: readonly Word[]): boolean =>
  words.length > 8 && words.filter(({ isCapital }) => isCapital).length > 0.8 * words.length;

/**
 * Classes found by capitals: `Do Not Track`, names, those that may be the maker's, companies by
 * their legal form, and `(“we”, “us”)`.
 */
function namesAt(
  words: readonly Word[],
  at: number,
  { isShouted, isKnown }: Limits,
): readonly Class[] {
  const found: Class[] = [];
  const [word, next] = [itemAt(words, at), words.at(at + 1)];
  if (word?.mark === '"' && OURSELVES.has(word.stem))
    found.push({ name: '@ourselves', to: at + 1 });
  if (isSignal(words, at)) found.push({ name: '@signal', to: at + 3 });
  if (next?.isCapital === true && FORMS.has(next.stem))
    found.push({ name: '@legal-name', to: at + 2 });
  // What stands in square brackets is a name that is yet to be filled in.
  const isToBeFilled = word?.mark === '[';
  if (word?.isCapital !== true || isShouted || isToBeFilled) return found;
  if (NO_NAMES.has(word.stem) || isOpening(words, at)) return found;
  const to = nameEnd(words, at);
  found.push({ name: '@proper', to });
  if (!isKnown) found.push({ name: '@maker', to });
  for (let place = at + 1; place < to; place += 1) {
    if (!FORMS.has(itemAt(words, place)?.stem ?? '')) continue;
    found.push({ name: '@legal-name', to });
    return found;
  }
  return found;
}

/** `Additionally, …`: the first word of a sentence, set off by a comma. */
const isOpening = (words: readonly Word[], at: number): boolean =>
  at === 0 && words.at(1)?.mark === ',' && !FORMS.has(words.at(1)?.stem ?? '');

/** At most this many words make one name. */
const LONGEST_NAME = 8;

function nameEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  for (
    let next = itemAt(words, to);
    to < at + LONGEST_NAME && next?.isCapital === true;
    next = itemAt(words, to)
  ) {
    if ((next.mark !== '' && next.mark !== ',') || OURSELVES.has(next.stem)) break;
    to += 1;
  }
  return to;
}

/**
 * Where the phrase ends. It must match exactly, except for one light word between two of its words.
 */
function endOf({ steps }: Entry, words: readonly Word[], from: number): number | null {
  let at = from;
  for (const { names, isOptional } of steps) {
    const skips =
      at > from && !names.has(itemAt(words, at)?.stem ?? '') && itemAt(words, at)?.isLight === true;
    const place = at + Number(skips);
    if (names.has(itemAt(words, place)?.stem ?? '')) at = place + 1;
    else if (!isOptional) return null;
  }
  return at;
}
