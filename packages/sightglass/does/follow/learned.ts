import type ts from 'typescript';
import type { Value } from './value';

/** What a pass finds out that the next one must know from its start. */
export interface Learned {
  /** Variables and members that one run of the app can leave for the next. */
  readonly shared: Set<ts.Node | string>;
  /** What is written under storage keys, by the key's pattern. */
  readonly stored: Map<string, Value>;
  /** What pages hand to resolver definitions. */
  readonly invoked: Map<string, Value>;
}

export const nothingLearned = (): Learned => ({
  shared: new Set(),
  stored: new Map(),
  invoked: new Map(),
});
