import type { Overview } from '../../contract';
import type { Change, Comparison } from '../compare/compare';
import type { Disclosure } from '../disclosure';
import type { Publisher } from '../../statement/publisher';
import { state } from '../../statement/state';
import type { Answer, StatedSentence } from '../../statement/statement';
import type { Translate } from 'sightglass-for-jira/language/fill';
import { makeWords, type Words } from 'sightglass-for-jira/language/words';

/** What the admin page has just read of this very site. */
export type LiveReading = Pick<Overview, 'readAt' | 'record' | 'otherKeys' | 'scopes'>;

type Said<Item> = Omit<Item, 'text' | 'values'> & {
  /** In words, in the language of the document. */
  readonly text: string;
};

export interface WrittenAnswer extends Omit<Answer, 'question' | 'sentences'> {
  readonly question: string;
  readonly sentences: readonly Said<StatedSentence>[];
}

/** All that can be handed out about one version of the app. Every form of export is made from it. */
export interface DisclosureDocument {
  readonly format: 1;
  readonly language: string;
  /** `null` while the maker has not named itself. */
  readonly publisher: Publisher | null;
  readonly statement: { readonly answers: readonly WrittenAnswer[] };
  readonly changes: {
    readonly from: string | null;
    readonly to: string;
    readonly summary: string;
    readonly list: readonly Said<Change>[];
  };
  /** `null` away from the admin page. */
  readonly live: LiveReading | null;
  readonly disclosure: Disclosure;
}

export interface DocumentSource {
  readonly disclosure: Disclosure;
  readonly publisher: Publisher | null;
  /** What changed from the release before. */
  readonly changes: Comparison;
  readonly live: LiveReading | null;
}

/** Writes the document in one language. The same input gives the same document. */
export function writeDocument(
  { disclosure, publisher, changes, live }: DocumentSource,
  language: string,
  translate: Translate,
): DisclosureDocument {
  const words = makeWords(language, translate);
  const { answers } = state(disclosure, publisher, live);
  return {
    format: 1,
    language,
    publisher,
    statement: { answers: answers.map((answer) => writeAnswer(answer, words)) },
    changes: writeChanges(changes, words),
    live,
    disclosure,
  };
}

const writeAnswer = ({ number, id, question, sentences }: Answer, words: Words): WrittenAnswer => ({
  number,
  id,
  question: words.of(question),
  sentences: sentences.map(({ text, values, proof, evidence }) => ({
    text: words.of(text, values),
    proof,
    evidence,
  })),
});

const writeChanges = ({ from, to, summary, changes }: Comparison, words: Words) => ({
  from,
  to,
  summary: words.of(summary, { from: from ?? '', to }),
  list: changes.map(({ text, values, kind, about, arrives }) => ({
    text: words.of(text, values),
    kind,
    about,
    arrives,
  })),
});

/** The document as a file of JSON. */
export const toJson = (document: DisclosureDocument): string =>
  `${JSON.stringify(document, null, 2)}\n`;
