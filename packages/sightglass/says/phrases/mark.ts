import type { Word } from '../words/word';
import { areShouted, isOfThing, namesAt, type Class } from './names';
import { phrase, type Phrase } from './phrase';
import { itemAt, own } from '../../json/own';

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
      if (entry.name === 'name' && isOfThing(words, at)) continue;
      // The words `email address` are not also an `address`.
      if (to === null || (isKind && to <= covered)) continue;
      if (isKind) reach = Math.max(reach, to);
      for (const name of entry.names) found.push({ name, to });
    }
    covered = reach;
    const isKnown = found.some(({ name }) => name === '@company');
    const isLong = found.some(({ to }) => to > at + 1);
    const all = [
      ...(isLong ? withoutDeeds(found, at) : found),
      ...namesAt(words, at, { isShouted, isKnown }),
    ];
    if (all.length === 0) return;
    classes.set(at, all);
    for (const { name } of all) names.add(name);
  });
  return {
    words,
    classesAt: (at) => classes.get(at) ?? NONE,
    names,
  };
}

/** `Tracking` in `tracking pixel` is no deed, nor is `access` in `access token`. */
function withoutDeeds(found: readonly Class[], at: number): Class[] {
  const isDeed = ({ name, to }: Class): boolean => to === at + 1 && DEEDS.has(name);
  return found.filter((one) => !isDeed(one));
}

const DEEDS = new Set(['@gather', '@collect']);

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
