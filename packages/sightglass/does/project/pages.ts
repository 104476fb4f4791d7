import { builtInto, toldBundler, toldByScripts } from './bundler';
import { folderOf, foldersUp, inFolder, type Files } from './files';
import { isBuilt, isScript, scriptsIn } from './scripts';
import type { Resource } from './manifest';
import type { Resolver } from './resolve';

/** The entry scripts of a resource, and the pages that name them. */
export interface Page {
  readonly scripts: readonly string[];
  readonly documents: readonly string[];
  /** Whether only the build output is present. */
  readonly isBuilt: boolean;
}

/** Usual entry files, in the order in which they are tried. */
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

/** Finds the source from which a resource is built; its path starts from the manifest's folder. */
export function pageOf(
  { path: written }: Resource,
  manifest: string,
  files: Files,
  resolver: Resolver,
): Page {
  const path = inFolder(folderOf(manifest), written);
  if (isScript(path)) return page([resolver.file(path) ?? path].filter(files.has), []);
  const folder = path.endsWith('.html') ? folderOf(path) : path;
  const told = toldByScripts(files, resolver, folder);
  if (told.length > 0) return page(told, documentsOf(files, folder, path));
  for (const each of builtInto(files, folder)) {
    const found = inProject(files, resolver, each, path);
    if (found.scripts.length > 0) return found;
  }
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

/**
 * The entry files of a project: named by its pages, by its bundler's configuration, or usual ones.
 */
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

function documentsOf(files: Files, folder: string, path: string): readonly string[] {
  const places = path.endsWith('.html')
    ? [path]
    : ['index.html', 'public/index.html', 'src/index.html'].map((each) => inFolder(folder, each));
  return places.filter((each) => files.has(each));
}

/** The build output, where there is no source. */
function builtIn(files: Files, resolver: Resolver, path: string): Page {
  const documents = files.paths.filter(
    (each) => each.startsWith(`${path}/`) && each.endsWith('.html'),
  );
  const scripts = documents.flatMap((document) => scriptsIn(files, resolver, document));
  const all = files.paths.filter((each) => each.startsWith(`${path}/`) && isScript(each));
  return page(scripts.length > 0 ? scripts : all, documents, true);
}
