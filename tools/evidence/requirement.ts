import type { Evidence } from '../../src/statement/evidence';

/** A file of this repository, or one that is written beside the evidence, that whoever judges reads. */
export interface Document {
  readonly kind: 'document';
  readonly path: string;
}

/** An answer on the Marketplace's Privacy & Security form, by its place in what `npm run export` writes. */
export interface FormAnswer {
  readonly kind: 'answer';
  readonly path: string;
}

export type Basis = Evidence | Document | FormAnswer;

/** Something that is asked of an app, in our own words, and what shows it. */
export interface Requirement {
  readonly id: string;
  readonly asks: string;
  /** Whose part it is. Atlassian’s own parts are listed because a reader looks for them. */
  readonly of: 'app' | 'developer' | 'Atlassian';
  readonly basis: readonly Basis[];
  /** Why nothing that runs here can show it, or shows only a part of it. */
  readonly notShown?: string;
}

/** A published list of requirements. */
export interface Source {
  readonly title: string;
  readonly address: string;
  /** The date that the page bears, and the day on which it was read. */
  readonly edition: string;
  readonly readOn: string;
  readonly requirements: readonly Requirement[];
}

export const document = (path: string): Document => ({ kind: 'document', path });
export const answer = (path: string): FormAnswer => ({ kind: 'answer', path });
