import { all, fieldsOf, isFields, isList, type Node } from '../reading/node';

/**
 * A place where Atlassian expects a mapping or list and the file has a text: its meaning cannot be
 * told.
 */
export interface Misshapen {
  readonly path: string;
  readonly line: number;
}

/** Places for a mapping. */
const MAPPINGS = [
  ['app'],
  ['modules'],
  ['permissions'],
  ['permissions', 'content'],
  ['permissions', 'external'],
  ['permissions', 'external', 'fetch'],
  ['providers'],
  ['connectModules'],
  ['app', 'connect'],
  ['app', 'storage'],
] as const;

/** Places for a mapping or a list of mappings. */
const LISTS = [
  ['remotes'],
  ['resources'],
  ['endpoint'],
  ['services'],
  ['providers', 'auth'],
  ['app', 'storage', 'entities'],
] as const;

/** Texts, numbers and booleans in those places. An empty value counts as nothing. */
export const misshapenIn = (root: Node): readonly Misshapen[] => [
  ...MAPPINGS.flatMap((path) => all(root, ...path).flatMap((node) => notMapping(path, node))),
  ...LISTS.flatMap((path) =>
    all(root, ...path).flatMap((node) => notEntries(path.join('.'), node)),
  ),
  ...['modules', 'connectModules'].flatMap((name) =>
    all(root, name)
      .flatMap(fieldsOf)
      .flatMap(({ key, node }) => notEntries(`${name}.${key.trim()}`, node)),
  ),
];

/** A list of mappings in place of one is read like one. */
const notMapping = (path: readonly string[], { value, line }: Node): Misshapen[] => {
  if (isList(value)) return value.flatMap((item) => notMapping(path, item));
  return isFields(value) || value === null ? [] : [{ path: path.join('.'), line }];
};

const notEntries = (path: string, { value, line }: Node): Misshapen[] => {
  if (isList(value)) return value.flatMap((item) => notEntries(path, item));
  return isFields(value) || value === null ? [] : [{ path, line }];
};
