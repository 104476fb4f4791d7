import type { Proof } from '../contract';
import { rule, test, type Evidence } from './evidence';
import type { Circumstance } from './circumstances';
import type { ValueSource } from './values';

/** One sentence, or two that cannot be told apart, of an answer. Its words are a text by its key. */
export interface Sentence {
  /** The text is `topic.<topic>.<name>`. */
  readonly name: string;
  readonly proof: Proof;
  readonly evidence: readonly Evidence[];
  /** What fills the `{placeholders}`; a value named `count` also picks the plural form. */
  readonly values?: Readonly<Record<string, ValueSource>>;
  /** Said only under this circumstance; else always. */
  readonly only?: Circumstance;
}

/** One of the questions that people ask of a privacy statement, and its answer. */
export interface Topic {
  readonly number: number;
  readonly id: string;
  readonly answer: readonly Sentence[];
}

type Extra = Pick<Sentence, 'values' | 'only'>;

const saying =
  (proof: Proof) =>
  (name: string, evidence: readonly Evidence[], extra: Extra = {}): Sentence => ({
    name,
    proof,
    evidence,
    ...extra,
  });

/** Atlassian's platform would not let it be otherwise. */
export const enforced = saying('platform');
/** The build fails if it is otherwise. */
export const checked = saying('build');
/** Read from this very installation as the page is shown. */
export const readLive = saying('live');
/** Atlassian's documentation says so. */
export const documented = saying('documented');
/** Nobody but the maker can know. */
export const declared = saying('maker');

/** Stands in for what only the maker can say, until it does. Its text is the same everywhere. */
export const unnamed: Sentence = {
  name: 'unnamed',
  proof: 'build',
  evidence: [
    rule('publisher'),
    test(
      'test/tools/release/plan.test.ts',
      'refuses a release while the maker has not named itself',
    ),
  ],
  only: 'unnamed',
};

/** The key of a sentence's text. */
export const textOf = (topic: Topic, { name }: Sentence): string =>
  name === unnamed.name ? 'statement.unnamed' : `topic.${topic.id}.${name}`;

/** The key of a topic's question. */
export const questionOf = ({ id }: Topic): string => `topic.${id}.question`;
