import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import { root } from './set-up.mjs';

/** Types are checked by `npm run typecheck`; this only writes declarations, in a tenth of the time. */
const OPTIONS = [
  ...['--declaration', '--emitDeclarationOnly', '--noCheck', '--ignoreConfig', '--singleThreaded'],
  ...['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'],
  ...['--lib', 'es2023,dom', '--types', 'node', '--resolveJsonModule', '--skipLibCheck'],
  ...['--strict', '--exactOptionalPropertyTypes'],
];

/** What a declaration refers to inside its own package. */
const NAMED = /(\bfrom |\bimport\()(["'])(\.[^"']*)\2/g;

/**
 * Writes the declarations of modules and of all that they refer to. Imports get full file names, as
 * Node's resolution of types requires.
 */
export function writeDeclarations(entries, rootDir, outDir) {
  const all = mkdtempSync(join(tmpdir(), 'declared-'));
  const tsc = `${root}node_modules/typescript-7/bin/tsc`;
  const places = ['--rootDir', rootDir, '--outDir', all];
  execFileSync(process.execPath, [tsc, ...OPTIONS, ...places, ...entries], { cwd: root });
  const waiting = entries.map((entry) => relative(rootDir, entry).replace(/\.ts$/, ''));
  const written = new Set();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (written.has(name)) continue;
    written.add(name);
    const text = readFileSync(join(all, `${name}.d.ts`), 'utf8');
    waiting.push(...[...text.matchAll(NAMED)].map(([, , , to]) => join(dirname(name), to)));
    const file = join(outDir, `${name}.d.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace(NAMED, '$1$2$3.js$2'));
  }
  rmSync(all, { recursive: true, force: true });
}
