import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the project's folder; `true` when it ends well. */
export const run = (program, args, options = {}) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;

/** Stops with one line that says what to do. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

/** Installs what the lock file asks for, unless exactly that is installed already. */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing what the lock file asks for …');
  if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('npm ci failed. Check that this machine can reach its npm registry, then try again.');
}

function isInstalled() {
  const hidden = `${root}node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const wanted = packagesIn(`${root}package-lock.json`);
  const present = packagesIn(hidden);
  // npm leaves out optional packages that are for other machines.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] === undefined ? optional : present[path].version === version),
  );
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
