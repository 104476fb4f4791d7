import { all, fieldsOf, isFields, isList, type Node } from '../reading/node';

/** A place where the file has a text though Atlassian has keys or a list there: what it means cannot be told. */
export interface Misshapen {
  readonly path: string;
  readonly line: number;
}

/** Where a mapping belongs. */
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

/** Where mappings belong, one or a list of them. */
const LISTS = [
  ['remotes'],
  ['resources'],
  ['endpoint'],
  ['services'],
  ['providers', 'auth'],
  ['app', 'storage', 'entities'],
] as const;

/** What stands as a text, a number or a flag where more belongs. Something left empty is nothing. */
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

/** A list of mappings is read as one. */
const notMapping = (path: readonly string[], { value, line }: Node): Misshapen[] => {
  if (isList(value)) return value.flatMap((item) => notMapping(path, item));
  return isFields(value) || value === null ? [] : [{ path: path.join('.'), line }];
};

const notEntries = (path: string, { value, line }: Node): Misshapen[] => {
  if (isList(value)) return value.flatMap((item) => notEntries(path, item));
  return isFields(value) || value === null ? [] : [{ path, line }];
};
