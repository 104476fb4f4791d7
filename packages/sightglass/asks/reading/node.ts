/** A value in a YAML or JSON file, with its line. Repeated keys are all kept. */
export interface Node {
  /** Counted from 1. */
  readonly line: number;
  /** Numbers and booleans stay as written; `null` is an empty value. */
  readonly value: string | null | readonly Node[] | Fields;
}

/** The fields of a mapping, in order. */
export interface Fields {
  readonly fields: readonly Field[];
}

export interface Field {
  readonly key: string;
  /** The line of the key. */
  readonly line: number;
  readonly node: Node;
}

/** Whether a value is a mapping. */
export const isFields = (value: Node['value']): value is Fields =>
  typeof value === 'object' && value !== null && 'fields' in value;

/** Whether a value is a list. */
export const isList = (value: Node['value']): value is readonly Node[] => Array.isArray(value);

/**
 * The fields of a mapping, or of all mappings in a list that stands where one mapping belongs; else
 * none.
 */
export function fieldsOf({ value }: Node): readonly Field[] {
  if (isFields(value)) return value.fields;
  if (!isList(value)) return [];
  return value.flatMap((item) => (isFields(item.value) ? item.value.fields : []));
}

/** Every node at a path of keys. Repeated keys and keys in other letter case all count. */
export function all(node: Node, ...path: readonly string[]): readonly Node[] {
  return path.reduce<readonly Node[]>(
    (nodes, key) => nodes.flatMap((each) => fieldsNamed(each, key).map((field) => field.node)),
    [node],
  );
}

/** The fields with a name, in any letter case. */
export const fieldsNamed = (node: Node, key: string): readonly Field[] =>
  fieldsOf(node).filter((field) => sameName(field.key, key));

/** Whether a key as written is a name: letter case and surrounding blanks are ignored. */
export const sameName = (written: string, name: string): boolean =>
  written === name || written.trim().toLowerCase() === name.toLowerCase();

/** Every item at a path. A single value where a list belongs counts as a list of one. */
export const items = (node: Node, ...path: readonly string[]): readonly Node[] =>
  all(node, ...path).flatMap(({ value, line }) => {
    if (isList(value)) return value;
    return value === null ? [] : [{ value, line }];
  });

/** The first text at a path, trimmed. */
export function text(node: Node, ...path: readonly string[]): string | null {
  for (const { value } of all(node, ...path)) if (typeof value === 'string') return value.trim();
  return null;
}

/** The first boolean at a path. */
export function flag(node: Node, ...path: readonly string[]): boolean | null {
  const found = text(node, ...path)?.toLowerCase();
  if (found === 'true') return true;
  return found === 'false' ? false : null;
}

/** Whether anything is at a path. */
export const has = (node: Node, ...path: readonly string[]): boolean =>
  all(node, ...path).length > 0;
