import type { Finding } from '../finding';
import type { Project } from '../project';
import { pageOf, sourcesIn, type Source } from './parts';

/** The files of a packaged app, by path. */
export type Packaged = ReadonlyMap<string, string>;

/**
 * Files that Forge adds to every app: the wrapper of its functions, and the name of the runtime.
 */
const OF_FORGE = /^(?:__forge[\w.]*|runtime\.json|__LOCALES__\/i18n-info\.json)$/;

/**
 * Compares a package with the checked code: pages byte for byte, texts by content, functions by the
 * sources in their source map, those of packages included, which must all be equal. That the code
 * was made from those sources is shown with Forge's bundler itself, in `test/toolchain/`.
 */
export async function judgePackaged(packaged: Packaged, project: Project): Promise<Finding[]> {
  const { functions, pages } = await project.bundles();
  const findings: Finding[] = [];
  const sources: Source[] = [];
  for (const [path, text] of packaged) {
    if (OF_FORGE.test(path)) continue;
    const page = pageOf(path, pages.written);
    if (page !== undefined) findings.push(...same(path, text, page, 'page'));
    else if (path === 'manifest.yml')
      findings.push(...same(path, text, project.files.read(path), 'manifest'));
    else if (path.startsWith('__LOCALES__/')) findings.push(...texts(path, text, project));
    else if (path.endsWith('.map')) sources.push(...sourcesIn(path, text));
    else if (!/\.c?js$/.test(path)) findings.push(found(path, 'Nothing here comes to this file.'));
    else if (!packaged.has(`${path}.map`))
      findings.push(found(path, 'It has no map, so nothing tells what it was made of.'));
  }
  findings.push(...sources.flatMap((source) => judge(source, project, functions.packages)));
  return [...findings, ...missing(functions.own, sources)];
}

const same = (path: string, text: string, due: string | undefined, kind: string): Finding[] =>
  text === due ? [] : [found(path, `This is another ${kind} than was checked.`)];

function texts(path: string, text: string, { files }: Project): Finding[] {
  const language = path.slice('__LOCALES__/'.length).replace(/\.json$/, '');
  const due = files.read(`static/privacy/locales/${language}/opening.json`);
  return due !== undefined && canonical(text) === canonical(due)
    ? []
    : [found(path, 'These are other texts than were checked.')];
}

const canonical = (json: string): string => JSON.stringify(JSON.parse(json));

function judge(
  { map, path, text }: Source,
  { files }: Project,
  packages: readonly string[],
): Finding[] {
  const isForeign = path.includes('node_modules/');
  if (isForeign && !packages.some((folder) => path.startsWith(`${folder}/`)))
    return [found(map, `${path} is of a package that the functions do not need.`)];
  return files.read(path) === text ? [] : [found(map, `${path} is another than was checked.`)];
}

function missing(own: readonly string[], sources: readonly Source[]): Finding[] {
  const known = new Set(sources.map(({ path }) => path));
  if (known.has('src/index.ts') || own.length === 0) return [];
  return [found('.', 'The app’s functions are not among what was packaged.')];
}

const found = (file: string, message: string): Finding => ({ file, line: 1, message });
