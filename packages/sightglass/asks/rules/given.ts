import type { Declared } from '../declared/declared';
import type { Finding } from '../finding';
import { moduleTypes } from '../../facts/modules';
import type { InspectedScope } from '../inspection';
import type { Reach } from '../../facts/figures';
import type { SourceKind } from '../source-kind';
import type { Node } from '../reading/node';

/** What a rule is given to look at. */
export interface Given {
  readonly kind: SourceKind;
  /** `null` for a list of scopes. */
  readonly root: Node | null;
  readonly declared: Declared;
  readonly scopes: readonly InspectedScope[];
  readonly reach: Reach | null;
  /** What the scopes open in other products. */
  readonly elsewhere: readonly Reach[];
  /** Whether every line of the text was read. */
  readonly isRead: boolean;
}

/** One question about an app; no findings where there is nothing to report. */
export type Rule = (given: Given) => readonly Finding[];

/** The line numbers of anything placed in the file. */
export const linesOf = (placed: readonly { readonly line: number }[]): number[] =>
  placed.map(({ line }) => line);

/** Each text once, sorted, so that the order of the file does not matter. */
export const named = (texts: readonly (string | null)[]): string[] =>
  [...new Set(texts.flatMap((text) => (text === null || text === '' ? [] : [text])))].sort();

const SPELLINGS = new Map(moduleTypes.map((type) => [type.toLowerCase(), type]));

/** The names of module types that have texts; an unknown type stays as written. */
export const moduleNames = (modules: readonly { readonly type: string }[]): string[] =>
  named(
    modules.map(({ type }) => {
      const known = SPELLINGS.get(type.toLowerCase());
      return known === undefined ? type : `module.${known}`;
    }),
  );
