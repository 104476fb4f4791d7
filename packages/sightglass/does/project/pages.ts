import ts from 'typescript';
import { folderOf, foldersUp, inFolder, type Files } from './files';
import type { Resource } from './manifest';
import type { Resolver } from './resolve';

/** Where the scripts of a resource begin, and the pages that name them. */
export interface Page {
  readonly scripts: readonly string[];
  readonly documents: readonly string[];
  /** Whether only what a build made of it is there. */
  readonly isBuilt: boolean;
}

/** Beginnings by custom, in the order in which they are looked for. */
const BEGINNINGS = [
  'src/index',
  'src/main',
  'src/app',
  'src/App',
  'index',
  'main',
  'src/client',
  'src/frontend/index',
  'frontend/index',
  'app/index',
  'lib/index',
];

/** Finds the source that a resource of the manifest is built from. */
export function pageOf({ path: written }: Resource, files: Files, resolver: Resolver): Page {
  const path = inFolder('', written);
  if (isScript(path)) return page([resolver.file(path) ?? path].filter(files.has), []);
  const folder = path.endsWith('.html') ? folderOf(path) : path;
  for (const each of foldersUp(folder)) {
    if (each !== folder && !isProject(files, each) && !isSourceOf(files, each)) continue;
    if (each === '' && folder !== '') break;
    const found = inProject(files, resolver, each, path);
    if (found.scripts.length > 0) return found;
  }
  return builtIn(files, resolver, path);
}

const isProject = (files: Files, folder: string): boolean =>
  files.has(inFolder(folder, 'package.json'));

const isSourceOf = (files: Files, folder: string): boolean =>
  files.paths.some((path) => path.startsWith(`${folder}/src/`));

const page = (scripts: readonly string[], documents: readonly string[], isBuilt = false): Page => ({
  scripts: [...new Set(scripts)],
  documents,
  isBuilt,
});

export const isScript = (path: string): boolean =>
  ['.ts', '.tsx', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts'].some((ending) =>
    path.endsWith(ending),
  ) && !path.endsWith('.d.ts');

/** The source of a project: what its pages name, what its bundler is told, or what is usual. */
function inProject(files: Files, resolver: Resolver, folder: string, path: string): Page {
  const documents = documentsOf(files, folder, path);
  const named = documents.flatMap((document) => scriptsIn(files, resolver, document));
  const own = named.filter((script) => !isBuilt(script));
  const told = toldBundler(files, resolver, folder, path);
  if (told.length > 0) return page(own.length > 0 ? [...own, ...told] : told, documents);
  if (own.length > 0) return page(own, documents);
  const usual = BEGINNINGS.map((each) => resolver.file(inFolder(folder, each))).find(
    (each) => each !== undefined && isScript(each) && !isBuilt(each),
  );
  return page(usual === undefined ? [] : [usual], documents);
}

const isBuilt = (path: string): boolean =>
  path.split('/').some((part) => part === 'build' || part === 'dist') || path.endsWith('.min.js');

function documentsOf(files: Files, folder: string, path: string): readonly string[] {
  const places = path.endsWith('.html')
    ? [path]
    : ['index.html', 'public/index.html', 'src/index.html'].map((each) => inFolder(folder, each));
  return places.filter((each) => files.has(each));
}

/** The scripts that a page names. */
export function scriptsIn(files: Files, resolver: Resolver, document: string): readonly string[] {
  return attributesIn(files.read(document) ?? '', 'script', 'src').flatMap((source) => {
    if (source.includes('//')) return [];
    const clean = source.startsWith('/') ? source.slice(1) : source;
    const found =
      resolver.file(inFolder(folderOf(document), clean)) ?? resolver.resolve(source, document);
    return found === undefined ? [] : [found];
  });
}

/** The values of an attribute of all elements of one name, read without regard to anything else. */
export function attributesIn(html: string, element: string, attribute: string): readonly string[] {
  const found: string[] = [];
  for (let at = html.indexOf(`<${element}`); at >= 0; at = html.indexOf(`<${element}`, at + 1)) {
    const tag = html.slice(at, html.indexOf('>', at));
    const start = tag.indexOf(`${attribute}=`);
    if (start < 0) continue;
    const value = tag.slice(start + attribute.length + 1);
    const quote = value.charAt(0);
    const isQuoted = quote === '"' || quote === "'";
    found.push(isQuoted ? value.slice(1, value.indexOf(quote, 1)) : (value.split(' ')[0] ?? ''));
  }
  return found;
}

/** Files of the project that its bundler's settings name as beginnings. */
function toldBundler(
  files: Files,
  resolver: Resolver,
  folder: string,
  path: string,
): readonly string[] {
  const settings = [
    'vite.config',
    'webpack.config',
    'rollup.config',
    'esbuild.config',
    'build',
    'rspack.config',
  ]
    .flatMap((name) =>
      ['.ts', '.js', '.mjs', '.cjs', '.mts'].map((ending) => inFolder(folder, name + ending)),
    )
    .filter((each) => files.has(each));
  const named = settings.flatMap((setting) =>
    stringsIn(files.read(setting) ?? '', setting).flatMap((string) => {
      const found = resolver.file(
        inFolder(folder, string.startsWith('/') ? string.slice(1) : string),
      );
      if (found === undefined || found === setting) return [];
      if (found.endsWith('.html')) return scriptsIn(files, resolver, found);
      return isScript(found) && !isBuilt(found) && !isAid(found) ? [found] : [];
    }),
  );
  const last = path.split('/').at(-1) ?? '';
  const matching = named.filter((each) => each.includes(`/${last}/`) || each.includes(`/${last}.`));
  return matching.length > 0 ? matching : named;
}

/** Settings also name what only the build or the tests need. */
const isAid = (path: string): boolean =>
  ['test', 'setup', 'config', 'polyfill'].some((word) =>
    (path.split('/').at(-1) ?? '').toLowerCase().includes(word),
  );

function stringsIn(source: string, name: string): readonly string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where no source is left, what a build made of it. */
function builtIn(files: Files, resolver: Resolver, path: string): Page {
  const documents = files.paths.filter(
    (each) => each.startsWith(`${path}/`) && each.endsWith('.html'),
  );
  const scripts = documents.flatMap((document) => scriptsIn(files, resolver, document));
  const all = files.paths.filter((each) => each.startsWith(`${path}/`) && isScript(each));
  return page(scripts.length > 0 ? scripts : all, documents, true);
}
