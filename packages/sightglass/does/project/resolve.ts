import ts from 'typescript';
import { folderOf, foldersUp, inFolder, normal, type Files } from './files';

const ENDINGS = ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.json'];
/** Source extensions for each extension of a built file. */
const BUILT: readonly (readonly [string, readonly string[]])[] = [
  ['.js', ['.ts', '.tsx', '.jsx']],
  ['.jsx', ['.tsx']],
  ['.mjs', ['.mts']],
  ['.cjs', ['.cts']],
];

/** Resolves imports to files, as the compiler and the usual bundlers do. */
export class Resolver {
  readonly #files: Files;
  readonly #configs = new Map<string, Paths | undefined>();
  readonly #packages: ReadonlyMap<string, string>;

  constructor(files: Files) {
    this.#files = files;
    this.#packages = packagesIn(files);
  }

  /** The path that a specifier refers to, if it is a file of the app. */
  resolve(specifier: string, from: string): string | undefined {
    const bare = specifier.split('?')[0] ?? specifier;
    if (bare.startsWith('.')) return this.file(inFolder(folderOf(from), bare));
    if (bare.startsWith('/')) return this.#fromRoots(bare.slice(1), from);
    return this.#mapped(bare, from) ?? this.#workspace(bare) ?? this.#alias(bare, from);
  }

  /** The file at a path without extension, or the index file of a folder. */
  file(path: string): string | undefined {
    const clean = normal(path);
    if (this.#files.has(clean)) return clean;
    for (const [ending, others] of BUILT)
      if (clean.endsWith(ending))
        for (const other of others) {
          const instead = clean.slice(0, -ending.length) + other;
          if (this.#files.has(instead)) return instead;
        }
    const candidates = [clean, inFolder(clean, 'index')].flatMap((each) =>
      ENDINGS.map((ending) => each + ending),
    );
    return candidates.find((each) => this.#files.has(each)) ?? this.#main(clean);
  }

  #main(folder: string): string | undefined {
    const source = this.#files.read(inFolder(folder, 'package.json'));
    const main = source === undefined ? undefined : jsonIn(source)?.['main'];
    return typeof main === 'string' && main !== '.' ? this.file(inFolder(folder, main)) : undefined;
  }

  #fromRoots(path: string, from: string): string | undefined {
    for (const folder of foldersUp(folderOf(from))) {
      const found =
        this.file(inFolder(folder, path)) ?? this.file(inFolder(folder, `public/${path}`));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `paths` and `baseUrl` of the nearest tsconfig.json or jsconfig.json. */
  #mapped(specifier: string, from: string): string | undefined {
    for (const folder of foldersUp(folderOf(from))) {
      const config = this.#config(folder);
      if (config === undefined) continue;
      for (const target of targetsIn(config, specifier)) {
        const found = this.file(target);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #config(folder: string): Paths | undefined {
    if (!this.#configs.has(folder)) this.#configs.set(folder, pathsIn(this.#files, folder));
    return this.#configs.get(folder);
  }

  #workspace(specifier: string): string | undefined {
    const parts = specifier.split('/');
    const count = specifier.startsWith('@') ? 2 : 1;
    const folder = this.#packages.get(parts.slice(0, count).join('/'));
    if (folder === undefined) return undefined;
    const rest = parts.slice(count).join('/');
    const places = rest === '' ? ['', 'src', 'src/index', 'lib', 'index'] : [rest, `src/${rest}`];
    return places
      .map((place) => this.file(inFolder(folder, place)))
      .find((found) => found !== undefined);
  }

  /** `@/…` and `~/…`, by convention the source folder. */
  #alias(specifier: string, from: string): string | undefined {
    const [first = '', ...rest] = specifier.split('/');
    if (!['@', '~', '#', 'src'].includes(first)) return undefined;
    for (const folder of foldersUp(folderOf(from)))
      for (const place of [`src/${rest.join('/')}`, rest.join('/')]) {
        const found = this.file(inFolder(folder, place));
        if (found !== undefined) return found;
      }
    return undefined;
  }
}

interface Paths {
  readonly base: string | undefined;
  readonly paths: readonly (readonly [string, readonly string[]])[];
}

function targetsIn({ base, paths }: Paths, specifier: string): readonly string[] {
  const mapped = paths.flatMap(([pattern, targets]) => {
    const [before = '', after] = pattern.split('*');
    if (after === undefined) return pattern === specifier ? targets : [];
    if (!specifier.startsWith(before) || !specifier.endsWith(after)) return [];
    const middle = specifier.slice(before.length, specifier.length - after.length);
    return targets.map((target) => target.replace('*', () => middle));
  });
  return base === undefined ? mapped : [...mapped, inFolder(base, specifier)];
}

function pathsIn(files: Files, folder: string): Paths | undefined {
  for (const name of [
    'tsconfig.json',
    'jsconfig.json',
    'tsconfig.app.json',
    'tsconfig.base.json',
  ]) {
    const source = files.read(inFolder(folder, name));
    if (source === undefined) continue;
    const parsed: unknown = ts.parseConfigFileTextToJson(name, source).config;
    const options = recordIn(recordIn(parsed)?.['compilerOptions']);
    if (options === undefined) continue;
    const baseUrl = options['baseUrl'];
    const base = typeof baseUrl === 'string' ? inFolder(folder, baseUrl) : undefined;
    const paths = Object.entries(recordIn(options['paths']) ?? {}).map(([pattern, targets]) => {
      const list = Array.isArray(targets) ? targets.filter((each) => typeof each === 'string') : [];
      return [pattern, list.map((each) => inFolder(base ?? folder, each))] as const;
    });
    if (base !== undefined || paths.length > 0) return { base, paths };
  }
  return undefined;
}

const recordIn = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

function jsonIn(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return recordIn(JSON.parse(source));
  } catch {
    return undefined;
  }
}

/** The folders of packages inside the app's folder, by name. */
function packagesIn(files: Files): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of files.paths) {
    if (!path.endsWith('/package.json')) continue;
    const name = jsonIn(files.read(path) ?? '')?.['name'];
    if (typeof name === 'string') found.set(name, folderOf(path));
  }
  return found;
}
