import ts from 'typescript';
import type { Sources, Target } from '../follow/files/sources';
import { folderOf, inFolder, type Files } from './files';
import { readManifest, type Manifest } from './manifest';
import { isScript } from './scripts';
import { Resolver } from './resolve';

/** A file that could not be read without errors. */
export interface Broken {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

/** An app's files, its manifest, and the parsed sources. */
export class Project implements Sources {
  readonly files: Files;
  readonly manifest: Manifest;
  readonly resolver: Resolver;
  readonly broken: Broken[] = [];
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();

  constructor(files: Files, manifest: Manifest) {
    this.files = files;
    this.manifest = manifest;
    this.resolver = new Resolver(files);
  }

  /** What a specifier in a file refers to. */
  resolve(specifier: string, from: ts.SourceFile): Target {
    const path = this.resolver.resolve(specifier, from.fileName);
    if (path === undefined) {
      if (specifier.startsWith('.')) return { kind: 'asset', path: specifier };
      return { kind: 'package', name: packageName(specifier) };
    }
    if (path.endsWith('.json')) return { kind: 'data', text: this.files.read(path) ?? '', path };
    const file = isScript(path) ? this.parse(path) : undefined;
    return file === undefined ? { kind: 'asset', path } : { kind: 'file', file };
  }

  pathOf(file: ts.SourceFile): string {
    return file.fileName;
  }

  get parsed(): readonly ts.SourceFile[] {
    return [...this.#parsed.values()].filter((file) => file !== undefined);
  }

  /** The syntax tree of a file, even with errors, which are recorded. */
  parse(path: string): ts.SourceFile | undefined {
    if (this.#parsed.has(path)) return this.#parsed.get(path);
    const text = this.files.read(path);
    if (text === undefined) return undefined;
    const file = treeOf(path, text);
    this.#parsed.set(path, file);
    if (file === undefined) {
      this.broken.push({ file: path, line: 1, why: 'nested too deep' });
      return undefined;
    }
    const [first] = problemsOf(file);
    if (first !== undefined)
      this.broken.push({
        file: path,
        line: file.getLineAndCharacterOfPosition(first.start).line + 1,
        why: ts.flattenDiagnosticMessageText(first.messageText, ' '),
      });
    return file;
  }

  /** The file and the export of a function in the manifest. */
  handlerOf(handler: string): { readonly path: string; readonly name: string } | undefined {
    const dot = handler.lastIndexOf('.');
    const place = handler.slice(0, dot);
    const name = handler.slice(dot + 1);
    const root = folderOf(this.manifest.path);
    for (const each of [inFolder(root, `src/${place}`), inFolder(root, place)]) {
      const path = this.resolver.file(each);
      if (path !== undefined && isScript(path)) return { path, name };
    }
    return undefined;
  }
}

/** The tree of a text; `undefined` where it is nested too deeply for the parser. */
function treeOf(path: string, text: string): ts.SourceFile | undefined {
  try {
    return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kindOf(path));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** JavaScript files may contain JSX; TypeScript files only with the extension `.tsx`. */
function kindOf(path: string): ts.ScriptKind {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX;
  return path.endsWith('ts') ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
}

const problemsOf = (file: ts.SourceFile): readonly ts.DiagnosticWithLocation[] =>
  hasProblems(file) ? file.parseDiagnostics : [];

/** The parser attaches its errors to the tree, though the type does not declare that. */
const hasProblems = (
  file: object,
): file is { readonly parseDiagnostics: readonly ts.DiagnosticWithLocation[] } =>
  'parseDiagnostics' in file && Array.isArray(file.parseDiagnostics);

const packageName = (specifier: string): string => {
  const parts = specifier.split('/');
  if (KEPT.some((start) => specifier.startsWith(start))) return specifier;
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
};

/** Packages whose subpaths are told apart. */
const KEPT = ['preact/hooks', 'preact/compat', 'lodash/'];

/** The manifests below a folder, the nearest first. */
export const manifestsIn = (files: Files): readonly string[] =>
  files.paths
    .filter((path) => ['manifest.yml', 'manifest.yaml'].includes(path.split('/').at(-1) ?? ''))
    .sort((a, b) => a.split('/').length - b.split('/').length);

/** Loads the app of the nearest manifest; `undefined` where none can be read. */
export function projectIn(files: Files): Project | undefined {
  for (const path of manifestsIn(files)) {
    const manifest = readManifest(path, files.read(path) ?? '');
    if (manifest !== undefined) return new Project(files, manifest);
  }
  return undefined;
}
