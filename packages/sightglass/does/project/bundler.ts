import ts from 'typescript';
import { at } from '../../json/decoded';
import { folderOf, foldersUp, inFolder, type Files } from './files';
import { isBuilt, isScript, scriptsIn } from './scripts';
import type { Resolver } from './resolve';

/** Files of a project that its bundler's settings name as beginnings. */
export function toldBundler(
  files: Files,
  resolver: Resolver,
  folder: string,
  path: string,
): readonly string[] {
  const named = SETTINGS.flatMap((name) => ENDINGS.map((ending) => inFolder(folder, name + ending)))
    .filter((each) => files.has(each))
    .flatMap((setting) =>
      namedIn(stringsIn(files, setting), files, resolver, folder).filter(
        (each) => each !== setting,
      ),
    );
  const matching = matchingIn(named, path);
  return matching.length > 0 ? matching : named;
}

const SETTINGS = [
  'vite.config',
  'webpack.config',
  'rollup.config',
  'esbuild.config',
  'build',
  'rspack.config',
];
const ENDINGS = ['.ts', '.js', '.mjs', '.cjs', '.mts'];

/** Beginnings of one resource that scripts of the projects around it name by the resource's own name. */
export function toldByScripts(files: Files, resolver: Resolver, path: string): readonly string[] {
  for (const folder of foldersUp(folderOf(path))) {
    const texts = [
      ...commandsIn(files, folder),
      ...buildStrings(files, folder, nameOf(path)),
    ].filter(isNamedWhole);
    const found = matchingIn(namedIn(texts, files, resolver, folder), path);
    if (found.length > 0) return found;
  }
  return [];
}

/** The words of all commands of a package. */
function commandsIn(files: Files, folder: string): readonly string[] {
  const scripts = at(parsed(files.read(inFolder(folder, 'package.json'))), 'scripts');
  if (typeof scripts !== 'object' || scripts === null) return [];
  return Object.values(scripts).flatMap((command) =>
    typeof command === 'string' ? command.split(' ').map(unquoted) : [],
  );
}

const unquoted = (word: string): string => word.split('"').join('').split("'").join('');

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Texts of the programs that build, with a resource's name where they put one in. */
const buildStrings = (files: Files, folder: string, name: string): readonly string[] =>
  files.paths
    .filter((each) => isScript(each) && isBuildProgram(each, folder))
    .flatMap((each) => stringsIn(files, each, name));

function isBuildProgram(path: string, folder: string): boolean {
  const own = folderOf(path);
  const isNear = own === folder || own === inFolder(folder, 'scripts');
  const file = path.split('/').at(-1) ?? '';
  return isNear && (file.startsWith('build') || file.startsWith('esbuild'));
}

/** What a resource goes by: its folder, and not that of what was built. */
function nameOf(path: string): string {
  const parts = path.split('/').filter((part) => !part.endsWith('.html'));
  return parts.filter((part) => !['build', 'dist', 'public'].includes(part)).at(-1) ?? '';
}

const matchingIn = (named: readonly string[], path: string): readonly string[] => {
  const name = nameOf(path);
  return named.filter(
    (each) => `/${each}`.includes(`/${name}/`) || `/${each}`.includes(`/${name}.`),
  );
};

/** The scripts that texts name, also by a page. */
const namedIn = (
  texts: readonly string[],
  files: Files,
  resolver: Resolver,
  folder: string,
): readonly string[] =>
  texts.flatMap((text) => {
    const found = resolver.file(inFolder(folder, text.startsWith('/') ? text.slice(1) : text));
    if (found === undefined || text === '') return [];
    if (found.endsWith('.html')) return scriptsIn(files, resolver, found);
    return isScript(found) && !isBuilt(found) && !isAid(found) ? [found] : [];
  });

/** A page or a script with its ending; folders are named for many reasons. */
const isNamedWhole = (text: string): boolean => isScript(text) || text.endsWith('.html');

/** Settings also name what only the build or the tests need. */
const isAid = (path: string): boolean =>
  ['test', 'setup', 'config', 'polyfill'].some((word) =>
    (path.split('/').at(-1) ?? '').toLowerCase().includes(word),
  ) || (path.split('/').at(-1) ?? '').startsWith('build');

/** All texts of a program; data in a template stands for a name, if there is one. */
function stringsIn(files: Files, path: string, name?: string): readonly string[] {
  const file = ts.createSourceFile(path, files.read(path) ?? '', ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(node.text);
    if (ts.isTemplateExpression(node) && name !== undefined)
      found.push(
        node.head.text + node.templateSpans.map(({ literal }) => name + literal.text).join(''),
      );
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
