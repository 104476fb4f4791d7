import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the project's folder; `true` when it succeeds. */
export const run = (program, args, options = {}) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;

/** The program of an installed package. Node itself starts it, as settings of npm could start another. */
export const programOf = (name) => `${root}node_modules/.bin/${name}`;

/** Runs the program of an installed package. */
export const runPackage = ([name, ...args], options) =>
  run(process.execPath, [programOf(name), ...args], options);

/** Stops with one line that says what to do. */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs what the lock file lists, unless exactly that is installed. */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing what the lock file asks for …');
  if (!run('npm', INSTALL))
    stop('npm ci failed. Check that this machine can reach its npm registry, then try again.');
}

/** Installs somebody else's tools in a separate folder, unless exactly those are installed. */
export function ensureTools(folder, whose, options = []) {
  const cwd = `${root}${folder}`;
  const stamp = `${cwd}/node_modules/.installed-from`;
  const lock = readFileSync(`${cwd}/package-lock.json`);
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing ${whose} tools …`);
  if (!run('npm', [...INSTALL, ...options], { cwd }))
    stop(`npm ci failed in ${folder}. Check that npm can reach its packages from here.`);
  writeFileSync(stamp, wanted);
}

function isInstalled() {
  const hidden = `${root}node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const wanted = packagesIn(`${root}package-lock.json`);
  const present = packagesIn(hidden);
  // npm leaves out optional packages for other platforms.
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] === undefined ? optional : present[path].version === version),
  );
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
