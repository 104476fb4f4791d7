import ts from 'typescript';
import { at } from '../../json/decoded';
import { folderOf, foldersUp, inFolder, type Files } from './files';
import { isBuilt, isScript, scriptsIn } from './scripts';
import type { Resolver } from './resolve';

/** Entry files of a project that its bundler's configuration names. */
export function toldBundler(
  files: Files,
  resolver: Resolver,
  folder: string,
  path: string,
): readonly string[] {
  const named = settingsIn(files, folder).flatMap((setting) =>
    namedIn(stringsIn(files, setting), files, resolver, folder).filter((each) => each !== setting),
  );
  const matching = matchingIn(named, path);
  return matching.length > 0 ? matching : named;
}

/** The configurations of bundlers in a folder. */
const settingsIn = (files: Files, folder: string): readonly string[] =>
  SETTINGS.flatMap((name) => ENDINGS.map((ending) => inFolder(folder, name + ending))).filter(
    files.has,
  );

/** Projects elsewhere whose bundler's configuration names a folder as the place for what it makes. */
export const builtInto = (files: Files, output: string): readonly string[] =>
  files.paths
    .filter((each) =>
      ENDINGS.some((ending) => SETTINGS.some((name) => `/${each}`.endsWith(`/${name}${ending}`))),
    )
    .map((setting) => ({ setting, folder: folderOf(setting) }))
    .filter(
      ({ setting, folder }) =>
        !output.startsWith(`${folder}/`) &&
        stringsIn(files, setting).some(
          (text) => text.startsWith('..') && inFolder(folder, text) === output,
        ),
    )
    .map(({ folder }) => folder);

const SETTINGS = [
  'vite.config',
  'webpack.config',
  'rollup.config',
  'esbuild.config',
  'build',
  'rspack.config',
];
const ENDINGS = ['.ts', '.js', '.mjs', '.cjs', '.mts'];

/**
 * Entry files of a resource that build scripts in the folders around it name by the resource's
 * name.
 */
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

/** The words of all scripts in a package.json. */
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

/** The strings in build programs, with a resource's name put in where they have a placeholder. */
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

/** A resource's name: its folder, but not a build output folder. */
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

/** The scripts that strings name, directly or through a page. */
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

/**
 * Whether a string names a page or a script with its extension; folders are named for many reasons.
 */
const isNamedWhole = (text: string): boolean => isScript(text) || text.endsWith('.html');

/** Whether only the build or the tests need a file that the configuration names. */
const isAid = (path: string): boolean =>
  ['test', 'setup', 'config', 'polyfill'].some((word) =>
    (path.split('/').at(-1) ?? '').toLowerCase().includes(word),
  ) || (path.split('/').at(-1) ?? '').startsWith('build');

/** All strings of a program; a placeholder is replaced by `name`, if given. */
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
