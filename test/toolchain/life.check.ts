import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createForge, type ForgeOptions } from 'local-forge/forge';
import { readManifest } from 'local-forge/manifest';
import { runTool } from './atlassian';
import { life } from './life';
import { openSandboxedApp } from './sandbox/sandboxed-app';
import { transcribe, type Entry } from './transcript';

interface Bundled {
  readonly errors: number;
  readonly sdkImports: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'forge-bundle-'));
let bundled: Bundled;
let inProcess: readonly Entry[];
let inSandbox: readonly Entry[];
let inLockdown: readonly Entry[];

beforeAll(async () => {
  bundled = runTool('bundle.cjs', folder, process.cwd()) as Bundled;
  inProcess = await lived(() => import('../../src/index'));
  const manifest = await readManifest('manifest.yml');
  const handlers = manifest.ofType('function').flatMap(({ key }) => manifest.exportOf(key) ?? []);
  inSandbox = await livedInSandbox(handlers);
  writeFileSync(join(folder, 'lockdown.cjs'), LOCKDOWN);
  inLockdown = await livedInSandbox(handlers);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Freezes all objects of the language, as SES does, and checks that they are frozen. */
const LOCKDOWN = `require(${JSON.stringify(resolve('test/toolchain/node_modules/ses'))});
lockdown({ consoleTaming: 'unsafe', errorTaming: 'unsafe', overrideTaming: 'severe' });
if (!Object.isFrozen(Array.prototype)) throw new Error('Nothing is frozen.');`;

async function livedInSandbox(handlers: readonly string[]): Promise<readonly Entry[]> {
  const app = await openSandboxedApp(folder, handlers);
  try {
    return await lived(() => Promise.resolve(app.exports));
  } finally {
    await app.stop();
  }
}

async function lived(load: ForgeOptions['load']): Promise<readonly Entry[]> {
  const forge = await createForge({ load });
  try {
    return await transcribe(forge, life);
  } finally {
    forge.dispose();
  }
}

it('Atlassian’s bundler takes the functions without an error', () => {
  expect(bundled.errors).toBe(0);
});

it.each(life.map(({ name }, index) => [index + 1, name] as const))(
  'step %i is the same in Atlassian’s sandbox as in process: %s',
  (number) => {
    expect(inSandbox[number - 1]).toEqual(inProcess[number - 1]);
  },
);

it.each(life.map(({ name }, index) => [index + 1, name] as const))(
  'step %i is the same with all frozen that the language brings: %s',
  (number) => {
    expect(inLockdown[number - 1]).toEqual(inProcess[number - 1]);
  },
);

it('the functions in the sandbox really ran: they called the platform and logged', () => {
  const all = (name: 'calls' | 'logs'): number =>
    inSandbox.reduce((sum, entry) => sum + entry[name].length, 0);
  expect(all('calls')).toBeGreaterThan(life.length);
  expect(all('logs')).toBeGreaterThan(life.length / 2);
});
