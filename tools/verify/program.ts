import ts from 'typescript';

import type { Files } from './files';

/** The folders whose TypeScript ships. */
export const SHIPPED_FOLDERS = [
  'src',
  'static/privacy',
  'packages/sightglass/asks',
  'packages/sightglass/facts',
  'packages/sightglass/json',
  'packages/sightglass/language',
  'packages/sightglass/locales',
  'packages/sightglass/output',
] as const;

/** A file of TypeScript that ships, by its path from the project's folder. */
export interface Source {
  readonly path: string;
  readonly file: ts.SourceFile;
}

const isTypeScript = (path: string): boolean => /\.[cm]?tsx?$/.test(path);

/** Parsed files by text, so that one that has not changed is parsed once. */
const parsed = new Map<string, { readonly text: string; readonly file: ts.SourceFile }>();

/** One program over all TypeScript that ships; `previous` lends what has not changed. */
export function openProgram(files: Files, previous?: ts.Program): ts.Program {
  const rootNames = SHIPPED_FOLDERS.flatMap((folder) => files.list(folder))
    .filter(isTypeScript)
    .map((path) => files.root + path);
  const options = compilerOptions(files);
  if (previous !== undefined && isSame(files, previous, rootNames, options)) return previous;
  const host = hostFor(files, options);
  return ts.createProgram({ rootNames, options, host, ...(previous && { oldProgram: previous }) });
}

/** Whether a program over these files would be the previous one. */
const isSame = (
  files: Files,
  previous: ts.Program,
  rootNames: readonly string[],
  options: ts.CompilerOptions,
): boolean =>
  JSON.stringify(options) === JSON.stringify(previous.getCompilerOptions()) &&
  rootNames.join('\n') === previous.getRootFileNames().join('\n') &&
  sourcesOf(previous, files.root).every(({ path, file }) => files.read(path) === file.text);

/** The program's own files of the project, without what it takes from packages. */
export const sourcesOf = (program: ts.Program, root: string): readonly Source[] =>
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(root) && !fileName.includes('/node_modules/'))
    .map((file) => ({ path: file.fileName.slice(root.length), file }));

/** The settings as written in tsconfig.json, without the globals that only tests have. */
export function compilerOptions(files: Files): ts.CompilerOptions {
  const text = files.read('tsconfig.json') ?? '{}';
  const written: unknown = ts.parseConfigFileTextToJson('tsconfig.json', text).config;
  const given = typeof written === 'object' && written !== null ? { ...written } : {};
  const own: unknown = 'compilerOptions' in given ? given.compilerOptions : {};
  const { options } = ts.convertCompilerOptionsFromJson(own, files.root);
  return { ...options, types: ['node'] };
}

function hostFor(files: Files, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  const isOwn = (path: string): boolean =>
    path.startsWith(files.root) && !path.includes('/node_modules/');
  const read = (path: string): string | undefined =>
    isOwn(path) ? files.read(path.slice(files.root.length)) : ts.sys.readFile(path);
  return {
    ...host,
    getCurrentDirectory: () => files.root,
    readFile: read,
    fileExists: (path) => (isOwn(path) ? read(path) !== undefined : ts.sys.fileExists(path)),
    getSourceFile: (path, version) => parse(path, read(path), version),
  };
}

function parse(
  path: string,
  text: string | undefined,
  version: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile | undefined {
  if (text === undefined) return undefined;
  const known = parsed.get(path);
  if (known?.text === text) return known.file;
  const file = ts.createSourceFile(path, text, version, true);
  parsed.set(path, { text, file });
  return file;
}
