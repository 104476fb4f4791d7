import { DATA_KINDS } from '../lexicon/data-kinds';
import { stem } from '../words/stem';
import type { HeardSentence } from '../topics/hear';
import type { Sentence } from '../text/sentences';
import { affirmedLimit, limitOf, type Limit } from './limit';

/** A sentence that says of one kind of data that it is taken, or is not. */
export interface Stance {
  /** The kind of data. */
  readonly item: string;
  /** Every wider kind that it is also an instance of, itself included. */
  readonly wider: ReadonlySet<string>;
  readonly act: Act;
  readonly isDenied: boolean;
  /** What narrows it: then it may stand beside its opposite. */
  readonly limit: Limit | null;
  readonly sentence: Sentence;
  readonly written: string;
}

/** Keeping is more than taking: who keeps has taken; who takes need not keep. */
export type Act = 'take' | 'keep' | 'use';

const acts = (act: Act, verbs: string): [string, Act][] =>
  verbs.split(' ').map((verb) => [stem(verb), act]);

const ACTS: ReadonlyMap<string, Act> = new Map([
  ...acts('take', 'collect gather receive obtain record capture track acquire collection request'),
  ...acts('keep', 'store retain keep save hold log archive'),
  ...acts('use', 'use employ contain set place process'),
]);

/** Kinds of which using is as much as having. */
const USED_KINDS = new Set(['cookie', 'beacon', 'aggregate']);
/** Too wide or too common a word to build on. */
/** Every kind of data but those. */
const NO_ITEMS = new Set(['data', 'own-data', 'contact', 'account', 'usage', 'support', 'reachable', 'identity', 'search-terms', 'coworkers', 'social']);

const ITEMS = new Set(Object.keys(DATA_KINDS).filter((kind) => !NO_ITEMS.has(kind)));

const BEFORE = 12;
const BEHIND = 7;

/** What a sentence says of the kinds of data that it names; each kind once. */
export function stancesIn(heard: HeardSentence, text: string): Stance[] {
  const { marked, own, polarities, sentence } = heard;
  const found = new Map<string, Stance>();
  const written = text.slice(sentence.start, sentence.end);
  for (let at = own; at < marked.words.length; at += 1) {
    for (const { name } of marked.classesAt(at)) {
      const item = name.slice(1);
      if (found.has(item) || !ITEMS.has(item)) continue;
      const verb = verbNear(heard, at);
      if (verb === null || (verb.act === 'use' && !USED_KINDS.has(item))) continue;
      const states = [polarities[at], polarities[verb.at]];
      const isExcepted = states.includes('excepted');
      const isDenied = isExcepted || states.includes('denied');
      const limit = isDenied ? limitOf(written) : affirmedLimit(written);
      const narrowed = isExcepted ? 'exception' : limit;
      found.set(item, { item, wider: widerAt(heard, at), act: verb.act, isDenied, limit: narrowed, sentence, written });
    }
  }
  return [...found.values()];
}

const widerAt = ({ marked }: HeardSentence, at: number): ReadonlySet<string> =>
  new Set(marked.classesAt(at).map(({ name }) => name.slice(1)));

/** The nearest verb of taking or keeping, before or behind; the list's introduction counts. */
function verbNear({ marked: { words } }: HeardSentence, at: number): { at: number; act: Act } | null {
  for (let place = at - 1; place >= 0; place -= 1) {
    const act = ACTS.get(words[place]?.stem ?? '');
    if (act !== undefined) return { at: place, act };
    if (at - place > BEFORE && words[place]?.mark === '') break;
    if (at - place > 40) break;
  }
  for (let place = at + 1; place < Math.min(words.length, at + BEHIND); place += 1) {
    const act = ACTS.get(words[place]?.stem ?? '');
    if (act !== undefined) return { at: place, act };
  }
  return null;
}
