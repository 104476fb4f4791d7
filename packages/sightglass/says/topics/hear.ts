import { LEXICON } from '../lexicon/lexicon';
import { mark } from '../phrases/mark';
import { matchAt } from '../phrases/match';
import { isDeniedBehind, polarities, type Polarity } from '../phrases/negation';
import { phrase, type Sense } from '../phrases/phrase';
import type { Sentence } from '../text/sentences';
import type { Word } from '../words/word';
import { askedBy, asksYesOrNo, isNo } from './asked';
import type { Claim } from './claim';
import { CLAIMS } from './claims';
import type { Heard, HeardSentence } from './heard';
import { listening, type Listening } from './listening';
import { withoutNotHad } from './not-had';
import { itemAt } from '../../json/own';

/** At most this many words of a list's introduction are read with each item. */
const INTRO = 30;

const LISTENING = listening(CLAIMS);

/**
 * Finds every claim in every sentence; for one claim in one sentence each polarity once, the firm
 * match first.
 */
export function hear(sentences: readonly Sentence[]): HeardSentence[] {
  const senses = new Map<Sentence, Senses>();
  const answers = new Answers();
  return sentences.map((sentence) => {
    const intro = introOf(sentence).slice(-INTRO);
    const words = intro.length === 0 ? sentence.words : [...intro, ...sentence.words];
    const marked = mark(words, LEXICON);
    senses.set(sentence, marked.names);
    const around = [...sentence.headings.slice(-2), sentence.intro, sentence.takesUp];
    const above = around.map((one) => (one === null ? undefined : senses.get(one)));
    const hasSense = ({ name, isAbove }: Sense): boolean =>
      (!isAbove && marked.names.has(name)) || above.some((names) => names?.has(name));
    const denied = polarities(marked.words);
    const part = { sentence, marked, own: intro.length, polarities: denied };
    const heard = [...hearIn(part, hasSense), ...answers.heardIn(sentence)];
    return { ...part, heard };
  });
}

/** The introduction of a sentence's list, and that list's own introduction: lists are nested. */
function introOf({ intro }: Sentence): readonly Word[] {
  let words: readonly Word[] = [];
  for (let one = intro; one !== null && words.length < INTRO; one = one.intro)
    if (!isOver(one)) words = [...one.words, ...words];
  return words;
}

/** `We run no server.` before a list denies nothing in it. */
const isOver = ({ isClosed, words }: Sentence): boolean =>
  isClosed && polarities(words).includes('denied');

type Senses = ReadonlySet<string>;

function hearIn(
  { sentence, marked, own, polarities: denied }: Omit<HeardSentence, 'heard'>,
  hasSense: (sense: Sense) => boolean,
): readonly Heard[] {
  const found = new Map<string, Heard>();
  const tells = sentence.block.kind !== 'heading' && !sentence.isQuestion;
  const listen = ({ claim, isFirm: wants, phrase }: Listening, at: number): void => {
    if (phrase.sense !== null && !hasSense(phrase.sense)) return;
    const match = matchAt(phrase, marked, at);
    if (match === null || match.to <= own) return;
    if (claim.standsAlone === true && match.from < own) return;
    const isThingDenied = claim.isThing === true && isDeniedBehind(marked.words, match.to);
    const told = phrase.isDenial ? 'affirmed' : polarityOf(denied, match.from, match.to);
    const polarity = isThingDenied ? 'denied' : told;
    const isFirm = wants && (tells || claim.inHeadings === true);
    const key = `${claim.id} ${polarity}`;
    if (found.get(key)?.isFirm !== true) found.set(key, { claim, isFirm, polarity, phrase });
  };
  marked.words.forEach(({ stem }, at) => {
    for (const listening of LISTENING.get(stem) ?? NONE) listen(listening, at);
    const classes = marked.classesAt(at);
    classes.forEach(({ name }, place) => {
      const isFirst = classes.findIndex((other) => other.name === name) === place;
      if (isFirst) for (const listening of LISTENING.get(name) ?? NONE) listen(listening, at);
    });
  });
  return withoutNotHad([...found.values()], marked);
}

const NONE: readonly Listening[] = [];

/** A phrase is denied where its first or last word is. */
function polarityOf(denied: readonly Polarity[], from: number, to: number): Polarity {
  const ends = [itemAt(denied, from), itemAt(denied, to - 1)];
  if (ends.includes('denied')) return 'denied';
  return ends.includes('excepted') ? 'excepted' : 'affirmed';
}

/** Tracks whether a sentence directly follows a heading that asks something, and so answers it. */
class Answers {
  private asked: Claim | null = null;
  private isYesOrNo = false;

  heardIn(sentence: Sentence): Heard[] {
    if (sentence.block.kind === 'heading') {
      this.asked = askedBy(sentence);
      this.isYesOrNo = asksYesOrNo(sentence);
      return [];
    }
    const claim = this.asked;
    this.asked = null;
    if (claim === null) return [];
    const polarity = isNo(sentence, this.isYesOrNo) ? 'denied' : 'affirmed';
    return [{ claim, isFirm: true, polarity, phrase: phrase(claim.firm) }];
  }
}
