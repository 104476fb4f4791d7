import type { Declared } from '../declared/declared';
import type { ChangeKind, PartChange } from './change';

/** Lists the things of one kind that a file declares. */
export type Saying = (declared: Declared) => readonly Said[];

/** One kind of thing that files declare, and what it means when one comes or goes. */
export interface Aspect {
  readonly about: string;
  readonly said: Saying;
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
  /** The things of the file that these can belong to; absent where they belong to nothing. */
  readonly owners?: (declared: Declared) => readonly string[];
  readonly isNeutral?: boolean;
}

/** One thing that a file declares. Things with the same `id` in two files are the same thing. */
export interface Said {
  readonly id: string;
  readonly owner: string | null;
  readonly values: PartChange['values'];
  readonly line: number;
}

/** An aspect of things that are added or removed by themselves. */
export const comesAndGoes = (about: string, said: Saying, extra: Partial<Aspect> = {}): Aspect => ({
  about,
  said,
  added: 'new',
  removed: 'removed',
  ...extra,
});

/** An aspect of a property that lets its owner do more. */
export const widens = (about: string, said: Saying, owners: Saying): Aspect => ({
  about,
  said,
  added: 'wider',
  removed: 'narrower',
  owners: (declared) => owners(declared).map(({ id }) => id),
});

/** An aspect of values that an owner states, compared by the values. */
export const says = (
  values: Said['values'],
  line: number,
  { id = JSON.stringify(values), owner = null }: { id?: string; owner?: string | null } = {},
): Said => ({ id, owner, values, line });
