import { LEXICON } from '../lexicon/lexicon';
import { mark, type Marked } from '../phrases/mark';
import { matchAt } from '../phrases/match';
import { polarities, type Polarity } from '../phrases/negation';
import { phrase, type Phrase } from '../phrases/phrase';
import type { Sentence } from '../text/sentences';
import type { Word } from '../words/word';
import type { Claim } from './claim';
import { CLAIMS } from './claims';

/** A claim heard in a sentence. */
export interface Heard {
  readonly claim: Claim;
  readonly sentence: Sentence;
  readonly isFirm: boolean;
  readonly polarity: Polarity;
  readonly phrase: Phrase;
}

interface Listening {
  readonly claim: Claim;
  readonly isFirm: boolean;
  readonly phrase: Phrase;
}

/** Phrases by each name that their first step takes. */
const LISTENING = listening(CLAIMS);

function listening(claims: readonly Claim[]): ReadonlyMap<string, readonly Listening[]> {
  const byFirst = new Map<string, Listening[]>();
  for (const claim of claims) {
    for (const [written, isFirm] of [[claim.firm, true], [claim.hint ?? '', false]] as const) {
      for (const line of written.split('\n')) {
        if (line.trim() === '') continue;
        const one = { claim, isFirm, phrase: phrase(line) };
        for (const name of one.phrase.steps[0]?.names ?? []) {
          byFirst.set(name, [...(byFirst.get(name) ?? []), one]);
        }
      }
    }
  }
  return byFirst;
}

/** How many words of a list's introduction are read with each of its items. */
const INTRO = 30;
const NONE: readonly Listening[] = [];

/** Every claim in every sentence; of one claim in one sentence the firm one, and each polarity once. */
export function hear(sentences: readonly Sentence[]): Heard[] {
  const senses = new Map<Sentence, ReadonlySet<string>>();
  return sentences.flatMap((sentence) => {
    const intro = sentence.intro?.words.slice(-INTRO) ?? [];
    const words = [...intro, ...sentence.words];
    return hearIn(sentence, words, intro.length, senses);
  });
}

function hearIn(
  sentence: Sentence,
  words: readonly Word[],
  own: number,
  senses: Map<Sentence, ReadonlySet<string>>,
): Heard[] {
  const marked = mark(words, LEXICON);
  const here = new Set(namesOf(marked));
  senses.set(sentence, here);
  const around = [...sentence.headings.slice(-2), sentence.takesUp];
  for (const above of around) {
    if (above === null) continue;
    for (const name of senses.get(above) ?? []) here.add(name);
  }
  const found = new Map<string, Heard>();
  const denied = polarities(words);
  const tells = sentence.block.kind !== 'heading';
  for (let at = 0; at < words.length; at += 1) {
    for (const { claim, isFirm: wanted, phrase } of startingAt(marked, at)) {
      if (phrase.sense !== null && !here.has(phrase.sense)) continue;
      const match = matchAt(phrase, marked, at);
      if (match === null || match.to <= own) continue;
      const polarity = strongest(denied, match.from, match.to);
      const isFirm = wanted && (tells || claim.inHeadings === true);
      const key = `${claim.id} ${polarity}`;
      if (found.get(key)?.isFirm !== true) found.set(key, { claim, sentence, isFirm, polarity, phrase });
    }
  }
  return [...found.values()];
}

function* namesOf(marked: Marked): Iterable<string> {
  for (let at = 0; at < marked.words.length; at += 1) {
    for (const { name } of marked.classesAt(at)) yield `[${name.slice(1)}]`;
  }
}

function* startingAt(marked: Marked, at: number): Iterable<Listening> {
  yield* LISTENING.get(marked.words[at]?.stem ?? '') ?? NONE;
  const seen = new Set<string>();
  for (const { name } of marked.classesAt(at)) {
    if (!seen.has(name)) yield* LISTENING.get(name) ?? NONE;
    seen.add(name);
  }
}

/** A phrase is denied where its first or last word is. */
function strongest(denied: readonly Polarity[], from: number, to: number): Polarity {
  const ends = [denied[from], denied[to - 1]];
  if (ends.includes('denied')) return 'denied';
  return ends.includes('excepted') ? 'excepted' : 'affirmed';
}
