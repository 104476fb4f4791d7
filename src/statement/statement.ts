import type { Proof } from '../contract';
import type { Evidence } from './evidence';
import type { Country, Value } from 'sightglass-for-jira/language/value';

/** One sentence as it is said now. Its words are a text by its key; its values stay data. */
export interface StatedSentence {
  readonly text: string;
  readonly values: Readonly<Record<string, Value | Country>>;
  readonly proof: Proof;
  readonly evidence: readonly StatedEvidence[];
}

/** Evidence as it can be shown: a fact brings its source and the day on which it was read. */
export type StatedEvidence =
  | Exclude<Evidence, { kind: 'fact' }>
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly source: string;
      readonly readOn: string;
    };

export interface Answer {
  readonly number: number;
  readonly id: string;
  /** The key of the question's text. */
  readonly question: string;
  readonly sentences: readonly StatedSentence[];
}

/** The answers to all questions, for one version of the app and whoever publishes it. */
export interface Statement {
  readonly app: { readonly name: string; readonly version: string };
  /** The hash of the disclosure that it rests on. */
  readonly disclosureHash: string;
  /** Whether the maker has named itself. */
  readonly named: boolean;
  readonly answers: readonly Answer[];
}
