import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { keysAt } from '../../json/decoded';
import { PACKAGE } from '../command/commanded';

const NAME = 'sightglass-for-jira';

/**
 * Packs the package as npm does and installs it, with only its declared dependencies, into an empty
 * folder, which it returns. `--without-types` leaves out what only a compiler reads.
 */
export function installed(...how: readonly '--without-types'[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const staged = join(folder, 'staged');
  execFileSync(process.execPath, [join(PACKAGE, '../../tools/package.mjs'), staged, ...how], {
    stdio: 'pipe',
  });
  const pack = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  execFileSync('npm', pack, { stdio: 'pipe', cwd: staged });
  const home = join(folder, 'node_modules', NAME);
  mkdirSync(home, { recursive: true });
  const { version } = manifestIn(PACKAGE) as { readonly version: string };
  const file = join(folder, `${NAME}-${version}.tgz`);
  execFileSync('tar', ['-xzf', file, '--strip-components=1', '-C', home]);
  const command = join(home, 'build/command.js');
  chmodSync(command, 0o755);
  mkdirSync(binIn(folder));
  symlinkSync(command, join(binIn(folder), 'sightglass'));
  for (const dependency of keysAt(manifestIn(home), 'dependencies')) link(folder, dependency);
  return folder;
}

/** Links a dependency to its installed copy, which finds its own dependencies there. */
function link(folder: string, dependency: string): void {
  const require = createRequire(join(PACKAGE, 'package.json'));
  const home = (require.resolve.paths(dependency) ?? [])
    .map((path) => join(path, dependency))
    .find((path) => manifestIn(path) !== null);
  if (home === undefined) throw new Error(`${dependency} is not installed.`);
  const place = join(folder, 'node_modules', dependency);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(home, place, 'dir');
}

function manifestIn(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a shell command line with the package's command on the path, as `npx` and `npm run` do. */
export function shell(folder: string, line: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${binIn(folder)}:${process.env['PATH'] ?? ''}` },
  });
  return { status, stdout, stderr };
}

const binIn = (folder: string): string => join(folder, 'node_modules', '.bin');
