import type { Declared } from '../declared/declared';
import type { Finding } from '../finding';
import { moduleTypes } from '../../facts/modules';
import type { InspectedScope } from '../inspection';
import type { Reach } from '../../facts/figures';
import type { SourceKind } from '../source-kind';
import type { Node } from '../reading/node';

/** What a rule may look at. */
export interface Given {
  readonly kind: SourceKind;
  /** `null` for a list of scopes. */
  readonly root: Node | null;
  readonly declared: Declared;
  readonly scopes: readonly InspectedScope[];
  readonly reach: Reach | null;
  /** What the scopes open of other products. */
  readonly elsewhere: readonly Reach[];
  /** Whether every line of the text was read. */
  readonly isRead: boolean;
}

/** One question asked of an app; nothing where the answer is that there is nothing to say. */
export type Rule = (given: Given) => readonly Finding[];

/** The lines of whatever stands on one. */
export const linesOf = (placed: readonly { readonly line: number }[]): number[] =>
  placed.map(({ line }) => line);

/** Texts once each, in an order that does not depend on the file's. */
export const named = (texts: readonly (string | null)[]): string[] =>
  [...new Set(texts.flatMap((text) => (text === null || text === '' ? [] : [text])))].sort();

const SPELLINGS = new Map(moduleTypes.map((type) => [type.toLowerCase(), type]));

/** Modules by the names that have words; one that is not known stands as it is written. */
export const moduleNames = (modules: readonly { readonly type: string }[]): string[] =>
  named(
    modules.map(({ type }) => {
      const known = SPELLINGS.get(type.toLowerCase());
      return known === undefined ? type : `module.${known}`;
    }),
  );
