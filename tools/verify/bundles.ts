import { join } from 'node:path';
import ts from 'typescript';
import { build, type InlineConfig, type Plugin } from 'vite';

import type { Files } from './files';
import { SHIPPED_FOLDERS } from './program';

/** What one of the two bundles is made from. */
export interface Bundle {
  /** The project's own files, by their paths. */
  readonly own: readonly string[];
  /** The folder of every installed package that is taken in, such as `node_modules/preact`. */
  readonly packages: readonly string[];
  /** What is left to be found at run time, such as Node's own modules. */
  readonly external: readonly string[];
  /** The text of each page and style sheet that the build writes, by its name. */
  readonly written: ReadonlyMap<string, string>;
}

export interface Bundles {
  readonly functions: Bundle;
  readonly pages: Bundle;
}

const cache = new Map<string, Promise<Bundles>>();

/** Follows the imports of the functions and of the pages, in memory, through all that they take in. */
export function openBundles(files: Files): Promise<Bundles> {
  const key = importsOf(files);
  const bundles = cache.get(key) ?? buildBoth(files);
  cache.set(key, bundles);
  return bundles;
}

/** The same imports take in the same packages, and the same sheets and pages are written. */
const importsOf = (files: Files): string =>
  SHIPPED_FOLDERS.flatMap((folder) => files.list(folder))
    .filter((path) => !path.endsWith('.json'))
    .map((path) => {
      const text = files.read(path) ?? '';
      if (!/\.tsx?$/.test(path)) return `${path}: ${text}`;
      const { importedFiles } = ts.preProcessFile(text, true, true);
      return `${path}: ${importedFiles.map(({ fileName }) => fileName).join(' ')}`;
    })
    .join('\n');

async function buildBoth(files: Files): Promise<Bundles> {
  const functions = await trace(files, {
    configFile: false,
    root: files.root,
    build: { ssr: 'src/index.ts', minify: false },
    ssr: { noExternal: true, target: 'node' },
  });
  const configFile = join(files.root, 'static/privacy/vite.config.mjs');
  return { functions, pages: await trace(files, { configFile }) };
}

async function trace(files: Files, config: InlineConfig): Promise<Bundle> {
  const modules: string[] = [];
  const external = new Set<string>();
  const written = new Map<string, string>();
  const watch: Plugin = {
    name: 'trace',
    enforce: 'post',
    generateBundle(_, bundle) {
      modules.push(...this.getModuleIds());
      for (const part of Object.values(bundle))
        if (part.type === 'asset') written.set(part.fileName, String(part.source));
        else part.imports.filter((name) => !(name in bundle)).forEach((name) => external.add(name));
    },
  };
  const plugins = [readFrom(files), watch];
  const settings = { ...config.build, write: false };
  await build({ ...config, logLevel: 'silent', plugins, build: settings });
  return { ...sorted(files.root, modules), external: [...external].sort(), written };
}

/** Lets a build see the files as they are given, edited or not. */
const readFrom = (files: Files): Plugin => ({
  name: 'read-from',
  enforce: 'pre',
  resolveId(name, importer) {
    if (!name.startsWith('.') || importer === undefined) return null;
    const path = join(importer, '..', name);
    const known = ['', '.ts', '.tsx'].find((end) => ownText(files, path + end) !== undefined);
    return known === undefined ? null : path + known;
  },
  load: (id) => ownText(files, id) ?? null,
});

const ownText = (files: Files, id: string): string | undefined =>
  id.startsWith(files.root) && !id.includes('/node_modules/')
    ? files.read(id.slice(files.root.length))
    : undefined;

function sorted(root: string, modules: readonly string[]): Pick<Bundle, 'own' | 'packages'> {
  const paths = modules.filter((id) => id.startsWith(root)).map((id) => id.slice(root.length));
  const [own, installed] = [false, true].map((inside) =>
    paths.filter((path) => path.includes('node_modules/') === inside),
  );
  return {
    own: [...new Set(own)].sort(),
    packages: [...new Set(installed?.map(folderOf))].sort(),
  };
}

/** The folder of the package that a file belongs to. */
function folderOf(path: string): string {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder ?? path;
}
