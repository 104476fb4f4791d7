import type { Declared } from '../declared/declared';
import type { ChangeKind, PartChange } from './change';

/** The things of one kind that a file declares. */
export type Saying = (declared: Declared) => readonly Said[];

/** One kind of thing that files declare, and what it means when one comes or goes. */
export interface Aspect {
  readonly about: string;
  readonly said: Saying;
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
  /** What things of this kind can belong to, where they belong to something. */
  readonly owners?: (declared: Declared) => readonly string[];
  readonly isNeutral?: boolean;
}

/** One thing that a file declares. Two with one `id` are the same thing. */
export interface Said {
  readonly id: string;
  readonly owner: string | null;
  readonly values: PartChange['values'];
  readonly line: number;
}

/** A thing that comes or goes by itself. */
export const comesAndGoes = (about: string, said: Saying, extra: Partial<Aspect> = {}): Aspect => ({
  about,
  said,
  added: 'new',
  removed: 'removed',
  ...extra,
});

/** A property of something by which it can do more. */
export const widens = (about: string, said: Saying, owners: Saying): Aspect => ({
  about,
  said,
  added: 'wider',
  removed: 'narrower',
  owners: (declared) => owners(declared).map(({ id }) => id),
});

/** Something told by its values. */
export const says = (
  values: Said['values'],
  line: number,
  { id = JSON.stringify(values), owner = null }: { id?: string; owner?: string | null } = {},
): Said => ({ id, owner, values, line });
