import type { Evidence } from '../../src/statement/evidence';

/** A file of this repository, or one written with the evidence, for the reviewer to read. */
export interface Document {
  readonly kind: 'document';
  readonly path: string;
}

/**
 * An answer on the Marketplace's Privacy & Security form, by its path in the output of `npm run
 * export`.
 */
export interface FormAnswer {
  readonly kind: 'answer';
  readonly path: string;
}

/** What npm's advisories said of every lock file, where somebody answered. */
export interface Audited {
  readonly kind: 'audit';
}

export type Basis = Evidence | Document | FormAnswer | Audited;

/** Something required of an app, in our words, with what shows it. */
export interface Requirement {
  readonly id: string;
  readonly asks: string;
  /** Who must meet it. Atlassian's own parts are listed because reviewers look for them. */
  readonly of: 'app' | 'developer' | 'Atlassian';
  readonly basis: readonly Basis[];
  /** Why nothing here can show it, or only part of it. */
  readonly notShown?: string;
}

/** A published list of requirements. */
export interface Source {
  readonly title: string;
  readonly address: string;
  /** The date on the page, and the day on which it was read. */
  readonly edition: string;
  readonly readOn: string;
  readonly requirements: readonly Requirement[];
}

/** Evidence that is the audit of this build. */
export const audited: Audited = { kind: 'audit' };
/** Evidence that is a file. */
export const document = (path: string): Document => ({ kind: 'document', path });
/** Evidence that is an answer on the form. */
export const answer = (path: string): FormAnswer => ({ kind: 'answer', path });

type Said = readonly [id: string, asks: string, basis: readonly Basis[], notShown?: string];

/** How the requirements of one list are written down, by whose part they are. */
export const partsOf = (list: string) => {
  const part =
    (of: Requirement['of']) =>
    (...[id, asks, basis, notShown]: Said): Requirement => ({
      id: `${list}/${id}`,
      asks,
      of,
      basis,
      ...(notShown === undefined ? {} : { notShown }),
    });
  return { app: part('app'), developer: part('developer'), atlassian: part('Atlassian') };
};
