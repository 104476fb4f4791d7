import type { SourceKind } from '../source-kind';
import type { Sides } from './diff';
import type { Node } from './node';
import { HARMLESS, type Problem } from './problem';
import type { Reading } from './reading';
import { recognise } from './recognise';
import type { NamedScope } from './scope-list';

/** A text whose kind was recognised, read as far as possible. */
export interface Source {
  readonly kind: SourceKind;
  readonly recognisedBy: readonly string[];
  /** `null` for a list of scopes and for unrecognised texts. */
  readonly root: Node | null;
  /** Empty for anything but a list of scopes. */
  readonly scopes: readonly NamedScope[];
  readonly problems: readonly Problem[];
  /** Both sides of a diff; `null` for any other text. */
  readonly sides: Omit<Sides, 'isWhole'> | null;
}

/** Makes a source from the tree of a manifest or a descriptor; `null` for any other tree. */
export function fromTree({ root, problems }: Reading): Source | null {
  if (root === null) return null;
  const { kind, by } = recognise(root);
  if (kind === 'unrecognised') return null;
  return { kind, recognisedBy: by, root, scopes: [], problems, sides: null };
}

/** How many problems mean that something was not read. */
export const lossesIn = ({ problems }: Source): number =>
  problems.filter(({ id }) => !HARMLESS.includes(id)).length;

/** Whether a text starts like JSON; it may still be YAML in flow style. */
export const isJson = (text: string): boolean => /^\s*(?:\{|\[\s*[{"[])/.test(text);
