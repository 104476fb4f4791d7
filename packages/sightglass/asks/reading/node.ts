/** A value of a YAML or JSON file, with the line it stands on. Keys may repeat: nothing is dropped. */
export interface Node {
  /** Counted from 1. */
  readonly line: number;
  /** Numbers and flags stay as they are written; `null` is a value left empty. */
  readonly value: string | null | readonly Node[] | Fields;
}

/** The fields of a mapping in their order. */
export interface Fields {
  readonly fields: readonly Field[];
}

export interface Field {
  readonly key: string;
  /** The line of the key. */
  readonly line: number;
  readonly node: Node;
}

export const isFields = (value: Node['value']): value is Fields =>
  typeof value === 'object' && value !== null && 'fields' in value;

export const isList = (value: Node['value']): value is readonly Node[] => Array.isArray(value);

/** The fields of a mapping, or of the mappings in a list where one belongs; none for anything else. */
export function fieldsOf({ value }: Node): readonly Field[] {
  if (isFields(value)) return value.fields;
  if (!isList(value)) return [];
  return value.flatMap((item) => (isFields(item.value) ? item.value.fields : []));
}

/** Every node at a path of keys. A key that is written twice, or in other letter case, counts each time. */
export function all(node: Node, ...path: readonly string[]): readonly Node[] {
  return path.reduce<readonly Node[]>(
    (nodes, key) => nodes.flatMap((each) => fieldsNamed(each, key).map((field) => field.node)),
    [node],
  );
}

/** The fields of one name, in whatever letter case. */
export const fieldsNamed = (node: Node, key: string): readonly Field[] =>
  fieldsOf(node).filter((field) => sameName(field.key, key));

export const sameName = (written: string, name: string): boolean =>
  written.trim().toLowerCase() === name.toLowerCase();

/** Every item at a path. One value where a list belongs counts as a list of one. */
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

/** The first flag at a path. */
export function flag(node: Node, ...path: readonly string[]): boolean | null {
  const found = text(node, ...path)?.toLowerCase();
  if (found === 'true') return true;
  return found === 'false' ? false : null;
}

/** Whether there is anything at a path. */
export const has = (node: Node, ...path: readonly string[]): boolean =>
  all(node, ...path).length > 0;
