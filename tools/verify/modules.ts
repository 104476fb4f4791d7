import { posix } from 'node:path';
import ts from 'typescript';

import type { Files } from './files';

/** Where what ships starts: the functions as Forge calls them, and the page. */
export const ENTRIES = ['src/index.ts', 'static/privacy/start/main.tsx'] as const;

/** The package whose sources ship with the app, by the name it is imported under. */
const OWN_PACKAGE = { name: 'sightglass-for-jira/', folder: 'packages/sightglass/' } as const;

/** One file of TypeScript that ships, with what the compiler makes of it. */
export interface ShippedModule {
  readonly path: string;
  /** The compiler's output: JavaScript without types or comments. */
  readonly code: string;
}

/** Settings that decide what the compiler writes; types are looked at by `npm run typecheck`. */
export const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  removeComments: true,
};

const compiled = new Map<string, string>();

/** The compiler's output of one file, made once for each text. */
export function compile(path: string, text: string): string {
  const key = `${path}\n${text}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const { outputText } = ts.transpileModule(text, { compilerOptions, fileName: path });
  compiled.set(key, outputText);
  return outputText;
}

/** Every file that the entries lead to, by import and by literal `import()`, sorted by path. */
export function shippedPaths(files: Files): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!isTypeScript(path)) return;
    for (const name of importsOf(path, files.read(path) ?? '')) {
      const target = resolveOwn(files, path, name);
      if (target !== undefined) visit(target);
    }
  };
  ENTRIES.forEach(visit);
  return [...found].sort();
}

/** The modules among them. */
export const shippedModules = (files: Files): readonly ShippedModule[] =>
  shippedPaths(files)
    .filter(isTypeScript)
    .map((path) => ({ path, code: compile(path, files.read(path) ?? '') }));

const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

const importsOf = (path: string, text: string): readonly string[] =>
  ts.preProcessFile(compile(path, text), true, true).importedFiles.map(({ fileName }) => fileName);

/**
 * The file that an import names, by one rule only: the path as written, or with `.ts` or `.tsx` behind
 * it. `undefined` for a package, and for a file that is not there.
 */
export function resolveOwn(files: Files, from: string, name: string): string | undefined {
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
