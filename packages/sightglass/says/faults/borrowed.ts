import { grouped } from '../../json/grouped';
import type { Passage } from '../reading';
import type { Sentence } from '../text/sentences';
import { stem } from '../words/stem';
import { isNear } from './contacts';
import { fault, type Given, type Rule } from './rule';

/**
 * Signs of a text copied from another product: another company in the maker's place, or the maker's
 * name misspelt.
 */
export const otherProduct: Rule = (given) => {
  const names = namesIn(given);
  const found = [...namedInOurPlace(given, makerIn(given, names)), ...misspelt(names)];
  return found.length === 0 ? [] : [fault('other-product', found)];
};

/**
 * Phrases where a company stands in the place of `us` or `our services`, such as `protect
 * Atlassian, our customers or the public`.
 */
const IN_OUR_PLACE =
  /\bprotect(?:ing)?\s+(?:the rights of\s+)?(\p{Lu}[\p{L}\d]{2,30}),?\s+(?:our|its)\s+(?:customers|users|clients)|\b(?:using|close|closed|deactivate[d]?)\s+your\s+(\p{Lu}[\p{L}\d]{2,30})\s+account\b/gu;

function namedInOurPlace({ document: { text } }: Given, maker: string | null): Passage[] {
  return [...text.matchAll(IN_OUR_PLACE)]
    .filter((match) => !isMaker(match[1] ?? match[2] ?? '', maker))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const isMaker = (name: string, maker: string | null): boolean =>
  maker === null || maker.toLowerCase().includes(name.toLowerCase());

/** The name that occurs most often in places for the maker's name. */
function makerIn(given: Given, all: Names): string | null {
  const makers = new Set((given.claims.get('maker-name') ?? []).map((one) => one.in.sentence));
  const names = [...all].map(([name, places]) => {
    const often = places.filter(({ sentence }) => makers.has(sentence)).length;
    return [name, often] as const;
  });
  const [best] = names.toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= 2 ? best[0] : null;
}

/** A name with fewer mentions is not used to detect misspellings of it. */
const MOST_OFTEN = 3;

interface NamePlace extends Passage {
  readonly sentence: Sentence;
}

type Names = ReadonlyMap<string, readonly NamePlace[]>;

const SHORTEST_NAME = 6;

/** Words that are always capitalised, with their places. */
function namesIn({ sentences, document: { text } }: Given): Names {
  const small = new Set<string>();
  const places: NamePlace[] = [];
  for (const { sentence } of sentences) {
    for (const { start, end, isCapital, stem } of sentence.words) {
      if (!isCapital) small.add(stem);
      else if (end - start >= SHORTEST_NAME) places.push({ start, end, sentence });
    }
  }
  const names = grouped(places, ({ start, end }) => nameOf(text.slice(start, end)));
  return new Map([...names].filter(([name]) => !small.has(stem(name))));
}

const nameOf = (written: string): string =>
  (/['’]s$/.test(written) ? written.slice(0, -2) : written).toLowerCase();

/** Names that differ by one letter from a frequent name and occur once. */
function misspelt(all: Names): Passage[] {
  const names = [...all];
  const known = names.filter(([, places]) => places.length >= MOST_OFTEN).map(([name]) => name);
  return names
    .filter(
      ([name, places]) => places.length === 1 && known.some((other) => isOneLetterOff(name, other)),
    )
    .flatMap(([, places]) => places);
}

const isOneLetterOff = (name: string, other: string): boolean =>
  name.length === other.length && name !== other && isNear(name, other);

/** Shorter sentences may reasonably occur twice. */
const LONG = 25;
/** The number of words in one compared run. */
const RUN = 8;

/** A long sentence that occurs twice, exactly or nearly. */
export const pastedTwice: Rule = ({ sentences }) => {
  const firstAt = new Map<string, Sentence>();
  const found: Passage[] = [];
  for (const { sentence } of sentences) {
    if (sentence.words.length < LONG || isReference(sentence)) continue;
    const runs = runsOf(sentence);
    const earlier = runs.map((run) => firstAt.get(run)).filter((one) => one !== undefined);
    const twin = earlier.find((one) => one.block !== sentence.block);
    if (twin !== undefined && earlier.filter((one) => one === twin).length >= ALIKE)
      found.push(twin, sentence);
    else for (const run of runs) firstAt.set(run, sentence);
  }
  return found.length === 0 ? [] : [fault('pasted-twice', found)];
};

/** A reference to sources may stand wherever they bear something out. */
const isReference = ({ words }: Sentence): boolean =>
  words.some(({ stem }) => stem === '@web') ||
  (words.some(({ stem }) => stem === 'policy') && words.some(({ stem }) => REFERS.has(stem)));

const REFERS = new Set(['refer', 'check', 'consult', 'review']);

/** How many of a sentence's six runs must match. */
const ALIKE = 3;

/**
 * Three runs of words from the start of a sentence and three from its end, so that an edit in the
 * middle leaves some unchanged.
 */
const runsOf = ({ words }: Sentence): string[] =>
  [0, RUN, 2 * RUN, words.length - 3 * RUN, words.length - 2 * RUN, words.length - RUN].map(
    (from, at) => {
      const run = words.slice(from, from + RUN).map(({ stem }) => stem);
      return `${at < 3 ? 'start' : 'end'} ${run.join(' ')}`;
    },
  );
