import type { SeenCall } from '../../follow/observation';
import { packageOf } from '../../follow/values/sym';
import { originsOf } from '../../follow/values/syms-in';
import type { Atom, Sym, Value } from '../../follow/values/value';
import type { Certainty, Doubt } from '../../reading';
import { givenTo, namesOf } from '../chains';
import type { Detecting } from '../what-detectors-see';
import { hintFor } from '../hints';
import { firmly, textOf, written } from '../atom-text';

/** A key, as far as it is known. */
export interface Key {
  /** `null` for every key. */
  readonly key: string | null;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

/** The keys that a value can be: its text, keys from a query, or a guess. */
export function keysIn(value: Value, seen: SeenCall, { followed }: Detecting): readonly Key[] {
  const texts = firmly(value).filter(({ atom }) => textOf(atom) !== undefined);
  if (texts.length === 0) return [{ key: '{key}', certainty: 'undecidable', doubt: 'data-key' }];
  return texts.flatMap(({ atom }): readonly Key[] => {
    const data = wholeData(atom);
    if (data === undefined) return [keyOf(atom)];
    const queried = queriedKey(data);
    if (queried !== undefined) return [queried];
    const hinted = hintFor(data, followed.learned, seen.entry.definition);
    if (hinted.length === 0)
      return [{ key: written([data]), certainty: 'undecidable', doubt: 'data-key' }];
    return hinted
      .slice(0, 6)
      .map((each) => ({ ...keyOf(each.atom), certainty: 'likely', doubt: 'stored-value' }));
  });
}

const keyOf = (atom: Atom): Key => ({
  key: written(textOf(atom) ?? []),
  certainty: 'certain',
  doubt: null,
});

/** The data that is the whole key, if it is one piece. */
function wholeData(atom: Atom): Sym | undefined {
  if (atom.kind === 'sym') return atom;
  const [only, second] = atom.kind === 'text' ? atom.parts : [];
  return only !== undefined && typeof only !== 'string' && second === undefined ? only : undefined;
}

const STORES = new Set(['@forge/kvs', '@forge/storage', '@forge/api']);

/** A key from a query: the prefix that the query asked for. */
function queriedKey(data: Sym): Key | undefined {
  const query = originsOf(data).find(
    (each) => STORES.has(packageOf(each) ?? '') && namesOf(each).includes('query'),
  );
  return query === undefined
    ? undefined
    : { key: prefixOf(query), certainty: 'certain', doubt: null };
}

/** The prefix that a query asks for, followed by `{…}`; `null` where it asks for all keys. */
export function prefixOf(query: Sym): string | null {
  const where = givenTo(query, 'where');
  if (where === undefined) return null;
  for (const condition of where.list.slice(1))
    for (const { atom } of condition) {
      if (atom.kind !== 'sym') continue;
      const prefix = givenTo(atom, 'beginsWith') ?? givenTo(atom, 'startsWith');
      const [first] = prefix?.list[0] ?? [];
      if (first !== undefined) return `${written(textOf(first.atom) ?? [])}{…}`;
    }
  return null;
}
