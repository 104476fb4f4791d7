import { DATA_KINDS } from '../lexicon/data-kinds';
import { stem } from '../words/stem';
import type { Class } from '../phrases/names';
import type { HeardSentence } from '../topics/heard';
import type { Sentence } from '../text/sentences';
import { affirmedLimit, limitOf, type Limit } from './limit';
import { itemAt } from '../../json/own';

/** A sentence that says whether one kind of data is taken or kept. */
export interface Stance {
  /** The kind of data. */
  readonly item: string;
  /** The stems of the words that name it, which may be narrower than its kind. */
  readonly named: string;
  readonly act: Act;
  readonly isDenied: boolean;
  /** What limits it; a limited stance may stand beside its opposite. */
  readonly limit: Limit | null;
  readonly sentence: Sentence;
  readonly written: string;
}

/** Acts on data. Keeping implies taking, taking does not imply keeping, and logging is both. */
export type Act = 'see' | 'take' | 'keep' | 'log' | 'use' | 'other';

const acts = (act: Act, verbs: string): [string, Act][] =>
  verbs.split(' ').map((verb) => [stem(verb), act]);

const ACTS: ReadonlyMap<string, Act> = new Map([
  ...acts('see', 'see view access'),
  ...acts(
    'take',
    'collect gather receive obtain record capture track acquire collection request process',
  ),
  ...acts('keep', 'store retain keep save hold archive'),
  ...acts('log', 'log'),
  ...acts(
    'other',
    'share disclose sell rent transfer link associate combine identify give provide send sign trade',
  ),
  ...acts('use', 'use employ contain set place'),
]);

/** Kinds of data for which using means having. */
const USED_KINDS = new Set(['cookie', 'beacon', 'aggregate']);
/** Kinds of data too general or too common to conclude anything from. */
const NO_ITEMS = new Set([
  'data',
  'own-data',
  'name',
  'install',
  'contact',
  'account',
  'support',
  'media',
  'reachable',
  'identity',
  'search-terms',
  'coworkers',
  'social',
]);

const ITEMS = new Set(Object.keys(DATA_KINDS).filter((kind) => !NO_ITEMS.has(kind)));

const BEFORE = 12;
const BEHIND = 7;

/** What a sentence says about the kinds of data that it names; each kind once. */
export function stancesIn(heard: HeardSentence, text: string): Stance[] {
  const { marked, own, polarities, sentence } = heard;
  const found = new Map<string, Stance>();
  const written = text.slice(sentence.start, sentence.end);
  if (sentence.block.kind === 'heading' || sentence.isQuestion || DEFINES.test(written)) return [];
  for (let at = own; at < marked.words.length; at += 1) {
    for (const { name, to } of longest(marked.classesAt(at))) {
      const item = name.slice(1);
      const isVerb = to === at + 1 && ACTS.has(itemAt(marked.words, at)?.stem ?? '');
      if (!ITEMS.has(item) || isVerb || isOfSignal(item, written)) continue;
      const verb = verbNear(heard, at, USED_KINDS.has(item));
      const named = nameOf(marked, at, to);
      if (verb === null || verb.act === 'other' || found.has(`${item} ${verb.act}`)) continue;
      const states = [itemAt(polarities, at), itemAt(polarities, verb.at)];
      const isExcepted = states.includes('excepted');
      const isDenied = isExcepted || states.includes('denied');
      if (!isByMaker(heard, verb.at, isDenied)) continue;
      const limit = isDenied ? limitOf(written) : affirmedLimit(written);
      const narrowed = isExcepted ? 'exception' : limit;
      found.set(`${item} ${verb.act}`, {
        item,
        named,
        act: verb.act,
        isDenied,
        limit: narrowed,
        sentence,
        written,
      });
    }
  }
  return [...found.values()];
}

/** Explaining what a word means does not say that it happens. */
const DEFINES = /\b(?:refers? to|means?)\b/i;

/** The browser's `Do Not Track` signal says nothing about logs and browsers. */
const isOfSignal = (item: string, written: string): boolean =>
  (item === 'browser' || item === 'log') && /\bdo.not.track\b/i.test(written);

/** Stems without articles and pronouns: `your content` and `content you post` are the same. */
const nameOf = ({ words }: HeardSentence['marked'], from: number, to: number): string =>
  words
    .slice(from, to)
    .filter(({ stem: word, isLight }) => !isLight && word !== 'you')
    .map(({ stem: word }) => word)
    .join(' ');

/** The longest phrase of each class. */
const longest = (classes: readonly Class[]): readonly Class[] =>
  classes.filter(({ name, to }) => !classes.some((other) => other.name === name && other.to > to));

/** The nearest verb of taking or keeping, before or after, the introduction of a list included. */
function verbNear(
  { marked: { words }, own, polarities }: HeardSentence,
  at: number,
  canBeUsed: boolean,
): { at: number; act: Act } | null {
  const actAt = (place: number): Act | undefined => {
    const act = ACTS.get(itemAt(words, place)?.stem ?? '');
    // Seeing nothing means keeping nothing, but seeing something does not mean keeping it.
    const isSeen = act === 'see' && itemAt(polarities, place) === 'affirmed';
    return (act === 'use' && !canBeUsed) || isSeen ? undefined : act;
  };
  for (let place = at - 1; place >= 0; place -= 1) {
    const act = actAt(place);
    if (act !== undefined) return { at: place, act };
    // In a list, the verb may be any number of words away, in the introduction.
    if (at - place > BEFORE && itemAt(words, place)?.mark === '' && place > own) place = own;
  }
  for (let place = at + 1; place < Math.min(words.length, at + BEHIND); place += 1) {
    const act = actAt(place);
    if (act !== undefined) return { at: place, act };
  }
  return null;
}

/** Words by which a maker means itself or its product; a passive sentence names nobody. */
const SELVES = new Set(
  [
    'we',
    'i',
    'app',
    'application',
    'service',
    'it',
    'product',
    'company',
    'plugin',
    'website',
    'site',
    'software',
    'platform',
    'add',
  ].map(stem),
);
const OTHERS = new Set(
  [
    'you',
    'user',
    'they',
    'browser',
    'party',
    'who',
    'customer',
    'visitor',
    'member',
    'provider',
    'them',
  ].map(stem),
);

const OTHERS_CLASSES = new Set(['@party', '@provider', '@company']);

/** Whether a word belongs to a name of somebody else: the `services` of `third-party services`. */
const isOfOthers = (classesAt: HeardSentence['marked']['classesAt'], at: number): boolean =>
  [at, at - 1, at - 2].some((from) =>
    classesAt(from).some(({ name, to }) => OTHERS_CLASSES.has(name) && to > at),
  );

/**
 * Whether the nearest subject before a verb is the maker. A sentence without a subject may mean it.
 */
function isByMaker(
  { marked: { words, classesAt } }: HeardSentence,
  verb: number,
  isDenied: boolean,
): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 8); at -= 1) {
    const { stem: word } = itemAt(words, at) ?? { stem: '' };
    if (isOfOthers(classesAt, at)) return false;
    if (SELVES.has(word) || classesAt(at).some(({ name }) => name === '@proper')) return true;
    if (OTHERS.has(word)) return false;
  }
  return !isDenied || verb <= 8;
}
