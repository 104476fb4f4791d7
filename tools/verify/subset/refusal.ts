import type { Node } from 'estree';

import type { Tree } from './tree';

/** A place in a module outside the small language, and why. */
export interface Refusal {
  readonly node: Node;
  readonly why: string;
}

/** One part of the small language, checked by syntax alone. */
export type Part = (tree: Tree) => readonly Refusal[];
