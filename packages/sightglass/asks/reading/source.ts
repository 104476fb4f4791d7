import type { SourceKind } from '../source-kind';
import type { Sides } from './diff';
import type { Node } from './node';
import { HARMLESS, type Problem } from './problem';
import type { Reading } from './reading';
import { recognise } from './recognise';
import type { NamedScope } from './scope-list';

/** A text, recognised and read as far as it goes. */
export interface Source {
  readonly kind: SourceKind;
  readonly recognisedBy: readonly string[];
  /** `null` for a list of scopes and for what is not recognised. */
  readonly root: Node | null;
  /** Only for a list of scopes. */
  readonly scopes: readonly NamedScope[];
  readonly problems: readonly Problem[];
  /** Both sides of a difference; `null` for any other text. */
  readonly sides: Omit<Sides, 'isWhole'> | null;
}

/** A tree that is a manifest or a descriptor; `null` for any other. */
export function fromTree({ root, problems }: Reading): Source | null {
  if (root === null) return null;
  const { kind, by } = recognise(root);
  if (kind === 'unrecognised') return null;
  return { kind, recognisedBy: by, root, scopes: [], problems, sides: null };
}

/** How much of a text could not be read. */
export const lossesIn = ({ problems }: Source): number =>
  problems.filter(({ id }) => !HARMLESS.includes(id)).length;

/** What starts like JSON may be YAML in flow style. */
export const isJson = (text: string): boolean => /^\s*(?:\{|\[\s*[{"[])/.test(text);
