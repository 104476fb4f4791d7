import type { Passage } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNear } from './contacts';
import { fault, type Given, type Rule } from './rule';

/** Text of another product: another company in the place of the maker, or the maker's name misspelt. */
export const otherProduct: Rule = (given) => {
  const maker = makerIn(given);
  const found = [...namedInOurPlace(given, maker), ...(maker === null ? [] : misspelt(given, maker))];
  return found.length === 0 ? [] : [fault('other-product', found)];
};

/** `protect Atlassian, our customers or the public`, `your Atlassian account` beside `ceased using`. */
const IN_OUR_PLACE = /\bprotect(?:ing)?\s+(?:the rights of\s+)?(\p{Lu}[\p{L}\d]{2,30}),?\s+(?:our|its)\s+(?:customers|users|clients)|\b(?:using|close|closed|deactivate[d]?)\s+your\s+(\p{Lu}[\p{L}\d]{2,30})\s+account\b/gu;

function namedInOurPlace({ document: { text } }: Given, maker: string | null): Passage[] {
  return [...text.matchAll(IN_OUR_PLACE)]
    .filter((match) => !isMaker(match[1] ?? match[2] ?? '', maker))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const isMaker = (name: string, maker: string | null): boolean =>
  maker === null || maker.toLowerCase().includes(name.toLowerCase());

/** The name that does what only a maker does, most often. */
function makerIn({ claims, document: { text } }: Given): string | null {
  const counts = new Map<string, number>();
  for (const { in: { sentence } } of claims.get('maker-name') ?? []) {
    for (const name of namesIn(text, sentence)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= MOST_OFTEN ? best[0] : null;
}

/** Fewer mentions make no maker. */
const MOST_OFTEN = 3;

const namesIn = (text: string, { words }: Sentence): string[] =>
  words
    .filter(({ isCapital, end, start }) => isCapital && end - start >= 6)
    .map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, ''));

/** One letter off a name that stands there many times, and once only. */
function misspelt({ sentences, document: { text } }: Given, maker: string): Passage[] {
  const found = new Map<string, Passage[]>();
  for (const { sentence } of sentences) {
    for (const { start, end, isCapital } of sentence.words) {
      const name = text.slice(start, end).replace(/['’]s$/, '');
      if (!isCapital || name.length < 6 || name.toLowerCase() === maker.toLowerCase()) continue;
      if (/s$/i.test(name) !== /s$/i.test(maker) || !isNear(name.toLowerCase(), maker.toLowerCase())) continue;
      found.set(name, [...(found.get(name) ?? []), { start, end }]);
    }
  }
  return [...found.values()].filter((places) => places.length === 1).flat();
}

/** Sentences shorter than this may well stand twice. */
const LONG = 25;
/** How many words are compared at a time. */
const RUN = 8;

/** A long sentence that stands in two places, word for word or nearly. */
export const pastedTwice: Rule = ({ sentences }) => {
  const firstAt = new Map<string, Sentence>();
  const found: Passage[] = [];
  for (const { sentence } of sentences) {
    if (sentence.words.length < LONG) continue;
    const runs = runsOf(sentence);
    const earlier = runs.map((run) => firstAt.get(run)).filter((one) => one !== undefined);
    const twin = earlier.find((one) => one.block !== sentence.block);
    const isTwin = twin !== undefined && earlier.filter((one) => one === twin).length > runs.length * 0.6;
    if (isTwin) found.push(twin, sentence);
    else for (const run of runs) firstAt.set(run, sentence);
  }
  return found.length === 0 ? [] : [fault('pasted-twice', found)];
};

const runsOf = ({ words }: Sentence): string[] =>
  words.slice(0, -RUN).map((_, at) => words.slice(at, at + RUN).map(({ stem }) => stem).join(' '));
