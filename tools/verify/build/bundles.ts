import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';

import type { Files } from '../files';
import { FUNCTIONS, ownBuild, ownFunctions } from './own-build';

/** What one bundle consists of. */
export interface Bundle {
  /** The project's own files, by path. */
  readonly own: readonly string[];
  /** The folder of every included package, such as `node_modules/preact`. */
  readonly packages: readonly string[];
  /** Modules left to be resolved at run time, such as Node's own. */
  readonly external: readonly string[];
  /** The output files, by name. */
  readonly written: ReadonlyMap<string, string>;
  /** The sheet of design tokens that went in. */
  readonly sheet: string;
}

export interface Bundles {
  /** The functions, bundled from the files on disk. */
  readonly functions: Bundle;
  /** The functions, bundled from the checked code. */
  readonly checkedFunctions: Bundle;
  /** The pages as `npm run build` builds them. */
  readonly pages: Bundle;
  /** The pages, built from the checked code. */
  readonly checkedPages: Bundle;
}

const CONFIG = 'static/privacy/vite.config.mjs';

/**
 * Builds the functions and the pages in memory, from disk and from the checked code. Bundles that are
 * known already are not built again.
 */
export async function openBundles(files: Files, known: Partial<Bundles> = {}): Promise<Bundles> {
  // Vite builds for the environment in which this process runs.
  process.env['NODE_ENV'] = 'production';
  const real = { configFile: join(files.root, CONFIG) };
  const [functions, checkedFunctions, pages] = await Promise.all([
    known.functions ?? bundled(files, { ...FUNCTIONS, root: files.root }),
    known.checkedFunctions ?? bundled(files, ownFunctions(files)),
    known.pages ?? bundled(files, real),
  ]);
  const checkedPages =
    known.checkedPages?.sheet === pages.sheet
      ? known.checkedPages
      : await bundled(files, ownBuild(files, pages.sheet));
  return { functions, checkedFunctions, pages, checkedPages };
}

async function bundled(files: Files, config: InlineConfig): Promise<Bundle> {
  const modules = new Set<string>();
  const sheets: string[] = [];
  const external = new Set<string>();
  const written = new Map<string, string>();
  const watch: Plugin = {
    name: 'watch',
    enforce: 'pre',
    transform: {
      filter: { id: /^\0virtual:design-tokens\.css$/ },
      handler: (code) => {
        sheets.push(code);
      },
    },
    generateBundle(_, bundle) {
      for (const id of this.getModuleIds()) modules.add(id);
      for (const part of Object.values(bundle))
        if (part.type === 'chunk')
          part.imports.filter((name) => !(name in bundle)).forEach((name) => external.add(name));
    },
  };
  const plugins = [...(config.plugins ?? []), watch];
  const result = await build({
    ...config,
    logLevel: 'silent',
    plugins,
    build: { ...config.build, write: false },
  });
  for (const part of [result].flat().flatMap((one) => ('output' in one ? one.output : [])))
    written.set(part.fileName, part.type === 'chunk' ? part.code : String(part.source));
  return {
    ...sorted(files.root, [...modules]),
    external: [...external].sort(),
    written,
    sheet: sheets.join('\n'),
  };
}

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

/** The folder of a file's package. */
function folderOf(path: string): string {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  return folder ?? path;
}
