import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build, type Plugin } from 'vite';

import { median } from './median';

/** The functions' code as it ships: one bundle for all, because all are exports of one file. */
export interface FunctionFigures {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** The size if Forge minified it. */
  readonly minifiedGzipBytes: number;
}

export interface ColdStartFigures {
  readonly runs: number;
  /** From starting Node until the bundle is loaded, and for an empty program. */
  readonly withBundle: Start;
  readonly empty: Start;
  /**
   * The median of the differences between each start with the bundle and the empty start after it.
   */
  readonly added: Start;
}

/** In milliseconds. On a busy machine, processor time is the more reliable one. */
export interface Start {
  readonly clock: number;
  readonly processor: number;
}

const RUNS = 41;

/** Bundles the functions into a temporary folder, passes the file to `use`, and removes it. */
async function withBundle<T>(root: string, minify: boolean, use: (file: string) => T): Promise<T> {
  const outDir = mkdtempSync(join(tmpdir(), 'sightglass-bench-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      plugins: [compiledAsForgeDoes(root)],
      build: {
        ssr: 'src/index.ts',
        outDir,
        emptyOutDir: true,
        minify,
        target: 'node20',
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
      },
      ssr: { noExternal: true, target: 'node' },
    });
    return use(join(outDir, 'index.cjs'));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Compiles TypeScript as Forge does: with the project's settings, to CommonJS, without minifying.
 */
function compiledAsForgeDoes(root: string): Plugin {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    removeComments: settingsOf(root).removeComments ?? false,
  };
  return {
    name: 'compiled-as-forge-does',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || id.includes('node_modules')) return undefined;
      return ts.transpileModule(code, { compilerOptions, fileName: id }).outputText;
    },
  };
}

const settingsOf = (root: string): ts.CompilerOptions =>
  ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )?.options ?? {};

/** Measures the size of the functions' bundle. */
export async function measureFunctions(root: string): Promise<FunctionFigures> {
  const [plain, minified] = [
    await withBundle(root, false, (file) => readFileSync(file)),
    await withBundle(root, true, (file) => readFileSync(file)),
  ];
  return {
    bytes: plain.length,
    gzipBytes: gzipSync(plain, { level: 9 }).length,
    minifiedGzipBytes: gzipSync(minified, { level: 9 }).length,
  };
}

/** Measures starts with and without the bundle, alternating. */
export const measureColdStart = (root: string): Promise<ColdStartFigures> =>
  withBundle(root, false, (file) => {
    const empty = file.replace('index.cjs', 'empty.cjs');
    const loading = file.replace('index.cjs', 'loading.cjs');
    writeFileSync(empty, TELL);
    writeFileSync(loading, `require(${JSON.stringify(file)});${TELL}`);
    const pairs = Array.from({ length: RUNS }, () => [started(loading), started(empty)] as const);
    return {
      runs: RUNS,
      withBundle: middle(pairs.map(([first]) => first)),
      empty: middle(pairs.map(([, second]) => second)),
      added: middle(pairs.map(([first, second]) => difference(first, second))),
    };
  });

/** Prints the processor time of the process in microseconds. */
const TELL = `const { user, system } = process.cpuUsage();
require('fs').writeSync(1, String(user + system));`;

const middle = (starts: readonly Start[]): Start => ({
  clock: median(starts.map(({ clock }) => clock)),
  processor: median(starts.map(({ processor }) => processor)),
});

const difference = (a: Start, b: Start): Start => ({
  clock: a.clock - b.clock,
  processor: a.processor - b.processor,
});

function started(file: string): Start {
  const from = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error('The bundle does not load.');
  return { clock: performance.now() - from, processor: Number(stdout) / 1000 };
}
