import { all, isFields, isList, items, sameName, text, type Node } from '../reading/node';

/** The keys by which parts of a manifest refer to others, and where those others are listed. */
const FUNCTIONS = { by: 'function', listed: [['modules', 'function']] };
const ENDPOINTS = { by: 'endpoint', listed: [['modules', 'endpoint'], ['endpoint']] };
const REFERABLE = [
  FUNCTIONS,
  ENDPOINTS,
  { by: 'resource', listed: [['resources']] },
  { by: 'remote', listed: [['remotes']] },
  { by: 'auth', listed: [['providers', 'auth']] },
];

/** Keys that are referred to but not defined: part of the file is missing. */
export const danglingIn = (root: Node): string[] =>
  REFERABLE.flatMap(({ by, listed }) => {
    const there = new Set(keysOf(root, listed));
    return [...referredTo(root, by)].filter((key) => !there.has(key) && !there.has(stem(key)));
  });

/** Functions that no part of the file calls: what calls them is not shown. */
export const unusedIn = (root: Node): string[] =>
  [FUNCTIONS, ENDPOINTS].flatMap(({ by, listed }) => {
    const used = referredTo(root, by);
    return keysOf(root, listed).filter((key) => !used.has(key));
  });

const keysOf = (root: Node, listed: readonly (readonly string[])[]): string[] =>
  listed.flatMap((path) => items(root, ...path)).flatMap((item) => text(item, 'key') ?? []);

/** `main;entry` refers to an entry of the resource `main`. */
const stem = (key: string): string => key.split(/[;/]/)[0] ?? '';

const PLACES = [['modules'], ['providers'], ['app'], ['endpoint'], ['permissions', 'external']];

/** Every text under a key of that name, at any depth, except in the list of definitions. */
function referredTo(root: Node, by: string): Set<string> {
  const below = (key: string, { value }: Node): readonly string[] => {
    if (typeof value === 'string') return sameName(key, by) ? [value.trim()] : [];
    if (isList(value)) return value.flatMap((item) => below(key, item));
    if (!isFields(value)) return [];
    return value.fields.flatMap((field) => {
      // Some modules refer to several: `functions: { load: a, save: b }`.
      const isNamed = sameName(key, `${by}s`) && typeof field.node.value === 'string';
      return below(isNamed ? by : field.key, field.node);
    });
  };
  return new Set(PLACES.flatMap((path) => all(root, ...path)).flatMap((node) => below('', node)));
}
