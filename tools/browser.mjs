import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

import { run, stop } from './set-up.mjs';

/** Longest wait for a browser download, in milliseconds. */
const DOWNLOAD_LIMIT_MS = 180_000;

/**
 * Debian's headless shell is Chromium without its windows: it renders the same pages with a fifth
 * less work.
 */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The path of a Chromium that starts: found, or else installed. Stops with one line if there is none. */
export async function ensureBrowser() {
  return (
    (await findBrowser()) ??
    (await installPlaywrightBrowser()) ??
    (await installDebianBrowser()) ??
    stop('No Chromium found or installable. Install one and set CHROMIUM_PATH to its program.')
  );
}

async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '')
    return starts(named) ? named : stop(`CHROMIUM_PATH names no Chromium that starts: ${named}`);
  return [await playwrightPath(), ...systemPaths()].find(starts);
}

/** Paths of browsers of the system; Playwright needs an absolute path. */
const systemPaths = () =>
  SYSTEM_NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );

async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function installPlaywrightBrowser() {
  console.log('No Chromium found. Trying Playwright’s …');
  run('npx', ['playwright', 'install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS });
  const path = await playwrightPath();
  return starts(path) ? path : undefined;
}

async function installDebianBrowser() {
  if (!canStart('apt-get', ['--version'])) return undefined;
  console.log('Trying Debian’s …');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-q', ...args];
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const install = (name) =>
    apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation');
  if (!apt('update') || !(install('chromium-headless-shell') || install('chromium')))
    return undefined;
  return systemPaths().find(starts);
}

/** A browser without its libraries exists but does not start. */
const starts = (path) => canStart(path, ['--version']);

const canStart = (program, args) =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
