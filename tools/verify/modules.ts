import { posix } from 'node:path';

import type { Node } from 'estree';

import { compile, lineFinder } from './compile';
import type { Files } from './files';
import { remembered } from './remember';
import type { Finding } from './finding';
import { textsOf } from './subset/texts';
import { treeOf } from './subset/tree';

/** The app's entry files: the functions, and the pages. */
const ENTRIES: readonly string[] = ['src/index.ts', 'static/privacy/start/main.tsx'];

/**
 * The entry file and the two scripts of the review as a page by itself, which is not part of the
 * app.
 */
const WEB_ENTRIES: readonly string[] = [
  'static/web/main.tsx',
  'static/web/load.ts',
  'static/web/keeper/keeper.ts',
];

/** The package whose sources ship with the app, by its import name. */
const OWN_PACKAGE = { name: 'sightglass-for-jira/', folder: 'packages/sightglass/' } as const;

/** One TypeScript file that ships, and its compiled code. */
export interface ShippedModule {
  readonly path: string;
  /** The compiler's output: JavaScript without types or comments. */
  readonly code: string;
}

/**
 * Every file of the app, sorted: those reached from the entries by static and literal dynamic
 * imports.
 */
export const shippedPaths = (files: Files): readonly string[] => pathsFrom(files, ENTRIES);

function pathsFrom(files: Files, entries: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!isTypeScript(path)) return;
    for (const target of importsOf(files, path)) visit(target);
  };
  entries.forEach(visit);
  return [...found].sort();
}

/** The modules of the app and of the page by itself, which are held to the same rules. */
export const shippedModules = (files: Files): readonly ShippedModule[] =>
  pathsFrom(files, [...ENTRIES, ...WEB_ENTRIES])
    .filter(isTypeScript)
    .map((path) => ({ path, code: compile(path, files.read(path) ?? '') }));

const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

/** The files that a module imports; for texts, those in every language. */
function importsOf(files: Files, path: string): readonly string[] {
  return sourcesIn(compile(path, files.read(path) ?? '')).flatMap((source) => {
    if (source.type === 'TemplateLiteral') return textFiles(files, path, textsOf(source));
    const name = source.type === 'Literal' ? String(source.value) : '';
    return resolveOwn(files, path, name) ?? [];
  });
}

/** What a module's imports and exports name. */
const sourcesIn = remembered((code) =>
  treeOf(code).nodes.flatMap((node) => ('source' in node ? (node.source ?? []) : [])),
);

function textFiles(
  files: Files,
  from: string,
  texts: readonly [string, string] | undefined,
): readonly string[] {
  const [folder = '', name = ''] = texts ?? [];
  const path = posix.join(posix.dirname(from), folder);
  return files.list(path.replace(/\/$/, '')).filter((file) => file.endsWith(name));
}

/** What imports were found to refer to, by importing file and name. */
const resolved = new WeakMap<Files['paths'], Map<string, string | undefined>>();

/**
 * The file that an import refers to: the path itself, or with `.ts` or `.tsx` appended. `undefined`
 * for a package or a missing file.
 */
export function resolveOwn(files: Files, from: string, name: string): string | undefined {
  const known = resolved.get(files.paths) ?? new Map<string, string | undefined>();
  resolved.set(files.paths, known);
  const key = `${from} ${name}`;
  if (!known.has(key)) known.set(key, resolvedAnew(files, from, name));
  return known.get(key);
}

function resolvedAnew(files: Files, from: string, name: string): string | undefined {
  const path = ownPath(from, name);
  if (path === undefined) return undefined;
  return ['.ts', '.tsx', '']
    .map((end) => path + end)
    .find((file) => files.read(file) !== undefined);
}

function ownPath(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  if (name.startsWith(OWN_PACKAGE.name))
    return OWN_PACKAGE.folder + name.slice(OWN_PACKAGE.name.length);
  return undefined;
}

/** A module's syntax tree. */
export const parsed = remembered(treeOf);

/** The source location of a node in the compiler's output. */
export const placeOf = (
  files: Files,
  { path }: ShippedModule,
  { range: [start] = [0, 0] }: Node,
): Pick<Finding, 'file' | 'line'> => ({
  file: path,
  line: lineFinder(path, files.read(path) ?? '')(start),
});
