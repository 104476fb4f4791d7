import { member, nameOf } from '../follow/values/sym';
import { originsOf } from '../follow/values/syms-in';
import type { Learned } from '../follow/learned';
import type { Alternative, Sym, Value } from '../follow/values/value';

/** Names too general to find a value by. */
const COMMON = new Set([
  'key',
  'id',
  'name',
  'value',
  'data',
  'type',
  'path',
  'text',
  'label',
  'title',
  'status',
  'url',
  '[]',
]);

/**
 * A guess at data: what pages pass to the running definition under its name, or what the app ever
 * stores in a member of that name.
 */
export function hintFor(data: Sym, learned: Learned, definition: string | undefined): Value {
  const handed = originsOf(data).find(
    ({ root }) => root.from === 'handed' && root.name === 'payload',
  );
  if (handed !== undefined && definition !== undefined) {
    const held = memberAt(learned.invoked.get(definition) ?? [], handed).filter(saysSomething);
    if (held.length > 0) return held;
  }
  const name = nameOf(data);
  return COMMON.has(name) ? [] : (learned.named.get(name) ?? []);
}

/** What a page hands over where a function reads its payload. */
export function memberAt(value: Value, { links }: Sym): Value {
  let held = value;
  for (const link of links) {
    if (!('name' in link)) return [];
    held = held.flatMap(({ atom, when }) => {
      if (atom.kind === 'sym') return [{ atom: member(atom, link.name), when }];
      return atom.kind === 'thing' ? (atom.contents.current.entries.get(link.name) ?? []) : [];
    });
  }
  return held;
}

const saysSomething = ({ atom }: Alternative): boolean =>
  atom.kind === 'text' && atom.parts.some((part) => typeof part === 'string');
