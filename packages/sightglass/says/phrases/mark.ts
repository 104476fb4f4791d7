import type { Word } from '../words/word';
import { stem } from '../words/stem';
import { phrase, type Phrase } from './phrase';

/** A class of words found at a place. */
export interface Class {
  readonly name: string;
  /** The word behind its last. */
  readonly to: number;
}

/** Words with the classes that start at each. */
export interface Marked {
  readonly words: readonly Word[];
  readonly isLight: (at: number) => boolean;
  readonly classesAt: (at: number) => readonly Class[];
  /** All classes found, as a phrase asks for them: `[gather]`. */
  readonly names: ReadonlySet<string>;
}

/** Words that may stand anywhere in a phrase without being named. */
const LIGHT = new Set(
  `the a an any all such these those this that certain some our your my their its his her other
  may will can shall could might would do does did be is are was been being has have had
  only also always generally typically currently hereby then further therefore automatically
  solely strictly both each every own respective personally either about of`
    .split(/\s+/)
    .map((word) => phrase(word).steps[0]?.names.values().next().value ?? word),
);

/** Compiled class phrases by the stem they start with. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

interface Entry {
  readonly name: string;
  /** The class and every wider one. */
  readonly names: readonly string[];
  readonly steps: Phrase['steps'];
}

/**
 * A lexicon from its written form: class → its phrases, parted by commas or lines. `wider` tells of a class
 * what it is a kind of: where the narrower is found, the wider is too.
 */
export function lexicon(
  written: Readonly<Record<string, string>>,
  wider: Readonly<Record<string, readonly string[]>> = {},
): Lexicon {
  const entries = new Map<string, Entry[]>();
  for (const [name, phrases] of Object.entries(written)) {
    const names = withWider(name, wider).map((one) => `@${one}`);
    for (const part of phrases.split(/[,\n]/)) {
      if (part.trim() === '') continue;
      addTo(entries, { name, names, steps: phrase(part).steps });
    }
  }
  return entries;
}

function addTo(entries: Map<string, Entry[]>, entry: Entry): void {
  for (const first of entry.steps[0]?.names ?? []) {
    const known = entries.get(first);
    if (known === undefined) entries.set(first, [entry]);
    else known.push(entry);
  }
}

function withWider(name: string, wider: Readonly<Record<string, readonly string[]>>): string[] {
  const names = [name];
  for (const one of names) {
    for (const next of wider[one] ?? []) if (!names.includes(next)) names.push(next);
  }
  return names;
}

const NONE: readonly Class[] = [];

/** The class that every kind of data belongs to. */
const WIDEST = '@data';

/** Marks each word with the classes that start there. */
export function mark(words: readonly Word[], lexicon: Lexicon): Marked {
  const classes = new Map<number, Class[]>();
  const names = new Set<string>();
  let covered = 0;
  words.forEach((word, at) => {
    const found: Class[] = [];
    let reach = covered;
    for (const entry of lexicon.get(word.stem) ?? []) {
      const to = endOf(entry, words, at);
      const isKind = entry.names.at(-1) === WIDEST;
      // The address of `email address` is no address of its own.
      if (to === null || (isKind && to <= covered)) continue;
      if (isKind) reach = Math.max(reach, to);
      for (const name of entry.names) found.push({ name, to });
    }
    covered = reach;
    found.push(...namesAt(words, at));
    if (found.length === 0) return;
    classes.set(at, found);
    for (const { name } of found) names.add(`[${name.slice(1)}]`);
  });
  return {
    words,
    isLight: (at) => LIGHT.has(words[at]?.stem ?? ''),
    classesAt: (at) => classes.get(at) ?? NONE,
    names,
  };
}

/** Capitalised words that name nobody. */
const NO_NAMES = new Set(
  `we you i they it he she if when where how what why who this that in on at to for and or of as by from with the a an
  please user users visitor information data personal privacy policy notice statement service services
  app application website site cookie third party section european union united state kingdom law your our all any
  no not law terms condition last updated effective date company child children`
    .split(/\s+/)
    .map(stem),
);

const OURSELVES = new Set(['we', 'us', 'our', 'company', 'i', 'me', 'controller', 'app'].map(stem));
const FORMS = new Set(
  'inc llc ltd limited gmbh corp corporation bv sas sarl srl oy ab plc pty pte llp ag sa pvt'.split(
    ' ',
  ),
);

/** Names by their capitals, names of companies by their legal form, and `(“we”, “us”)`. */
function namesAt(words: readonly Word[], at: number): Class[] {
  const word = words[at];
  if (word === undefined) return NONE.slice();
  const classes: Class[] = [];
  if (OURSELVES.has(word.stem) && word.mark === '"')
    classes.push({ name: '@ourselves', to: at + 1 });
  if (FORMS.has(words[at + 1]?.stem ?? '') && words[at + 1]?.isCapital === true)
    classes.push({ name: '@legal-name', to: at + 2 });
  if (!word.isCapital || NO_NAMES.has(word.stem)) return classes;
  let to = at + 1;
  while (
    to < at + 8 &&
    words[to]?.isCapital === true &&
    /^,?$/.test(words[to]?.mark ?? '') &&
    !OURSELVES.has(words[to]?.stem ?? '')
  )
    to += 1;
  classes.push({ name: '@proper', to });
  if (to > at + 1 && words.slice(at + 1, to).some(({ stem }) => FORMS.has(stem)))
    classes.push({ name: '@legal-name', to });
  return classes;
}

/** Classes are exact but for one light word between two of theirs. */
function endOf({ steps }: Entry, words: readonly Word[], from: number): number | null {
  let at = from;
  for (const { names, isOptional } of steps) {
    const skips =
      at > from && !names.has(words[at]?.stem ?? '') && LIGHT.has(words[at]?.stem ?? '');
    const place = at + Number(skips);
    if (names.has(words[place]?.stem ?? '')) at = place + 1;
    else if (!isOptional) return null;
  }
  return at;
}
