import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationsOf } from '../../../packages/sightglass/does/facts/operations';

/** What `forge lint` finds in an app. */
export interface Linted {
  /** Calls that it reports when the manifest declares no scope, which is every call it sees. */
  readonly calls: number;
  /** Scopes that it reports as missing in the unchanged manifest. */
  readonly missing: number;
}

const TOOLCHAIN = 'test/toolchain';

/** Whether Atlassian's linters are there (`npm run test:toolchain` installs them). */
export const hasLint = (root: string): boolean =>
  existsSync(join(root, TOOLCHAIN, 'node_modules/@forge/lint'));

/** Runs Atlassian's linters on a copy of an app; `null` where they are not installed. */
export function lintOf(folder: string, root: string): Linted | null {
  if (!hasLint(root)) return null;
  return inCopy(folder, (copy, operations) => {
    const missing = new Set(problemsIn(copy, root, operations).map((each) => each.split('"')[1]));
    withoutScopes(join(copy, 'manifest.yml'));
    return { calls: placesOf(problemsIn(copy, root, operations)).length, missing: missing.size };
  });
}

/** Where the linters see a call, as `file:line`: it needs a scope, and the manifest declares none. */
export const lintPlaces = (folder: string, root: string): readonly string[] =>
  inCopy(folder, (copy, operations) => {
    withoutScopes(join(copy, 'manifest.yml'));
    return placesOf(problemsIn(copy, root, operations));
  });

/** The calls among its problems, each place once. */
const placesOf = (problems: readonly string[]): readonly string[] => [
  ...new Set(
    problems.filter((each) => each.includes(' endpoint: ')).map((each) => each.split(' ')[0] ?? ''),
  ),
];

function inCopy<T>(folder: string, go: (copy: string, operations: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'sightglass-lint-'));
  try {
    cpSync(folder, copy, {
      recursive: true,
      filter: (path) => !path.includes('node_modules') && !path.endsWith('.git'),
    });
    const operations = join(copy, 'operations.json');
    writeFileSync(operations, JSON.stringify({ paths: published() }));
    return go(copy, operations);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** The operations in the form of an OpenAPI description. */
function published(): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { method, path, classic, granular } of operationsOf('jira'))
    (paths[path] ??= {})[method.toLowerCase()] = {
      'x-atlassian-oauth2-scopes': [
        { state: 'Current', scheme: 'OAuth2', scopes: classic },
        { state: 'Beta', scheme: 'OAuth2', scopes: granular },
      ],
      security: [{ OAuth2: classic }],
    };
  return paths;
}

/** What `forge lint` says of scopes: `file:line … endpoint: GET /path requires "scope" scope`. */
function problemsIn(folder: string, root: string, operations: string): readonly string[] {
  const script = join(root, TOOLCHAIN, 'lint.cjs');
  const { stdout } = spawnSync(process.execPath, [script, operations], {
    cwd: folder,
    encoding: 'utf8',
  });
  const json: unknown = stdout === '' ? {} : JSON.parse(stdout);
  const lint = isRecord(json) && isRecord(json['lint']) ? json['lint'] : {};
  const all = ['errors', 'warnings'].flatMap((kind) => {
    const list = lint[kind];
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  });
  return all.filter((each) => each.includes('scope'));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Removes the list of scopes: the lines indented deeper than its key. */
function withoutScopes(manifest: string): void {
  const kept: string[] = [];
  let depth = -1;
  for (const line of readFileSync(manifest, 'utf8').split('\n')) {
    const indent = line.length - line.trimStart().length;
    const isItem =
      line.trimStart().startsWith('-') || line.trimStart().startsWith('#') || line.trim() === '';
    if (depth >= 0 && (indent > depth || (isItem && indent >= depth))) continue;
    depth = line.trim() === 'scopes:' ? indent : -1;
    kept.push(depth < 0 ? line : `${line} []`);
  }
  writeFileSync(manifest, kept.join('\n'));
}
