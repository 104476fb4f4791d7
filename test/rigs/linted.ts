import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** One report of the lint. */
export interface Reported {
  readonly path: string;
  readonly line: number;
  /** The rule with its plugin, as in `jest(no-focused-tests)`. */
  readonly code: string;
}

interface Printed {
  readonly diagnostics: readonly {
    readonly filename: string;
    readonly code?: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/** What this repository's settings depend on. */
const SETTINGS = ['.oxlintrc.json', 'tools/lint', 'tools/layers', 'tsconfig.json'];

/** Writes files into a repository of their own, and lints them as `npm run lint` lints this one. */
export function linted(files: ReadonlyMap<string, string>): readonly Reported[] {
  const folder = mkdtempSync(join(tmpdir(), 'linted-'));
  try {
    for (const path of SETTINGS) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return reportsIn(folder, [...files.keys()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function reportsIn(folder: string, paths: readonly string[]): readonly Reported[] {
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', ...paths];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { diagnostics } = JSON.parse(spawnSync(process.execPath, args, options).stdout) as Printed;
  return diagnostics.map(({ filename, code = '', labels: [first] }) => ({
    path: filename,
    line: first?.span.line ?? 0,
    code,
  }));
}
