import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { minifySync } from 'rolldown/utils';

import { filesOnDisk } from '../../tools/verify/files';
import { shippedModules } from '../../tools/verify/modules';
import { sourcesIn } from '../../tools/verify/packaged/parts';
import { runTool } from './atlassian';

const root = `${process.cwd()}/`;
const files = filesOnDisk(root);
const folder = mkdtempSync(join(tmpdir(), 'forge-bundles-'));
const written = (name: string, file: string): string =>
  readFileSync(join(folder, name, file), 'utf8');

/** A bundle as one printer prints it: the two are set out as their compilers like it. */
const printed = (name: string): string =>
  minifySync('index.cjs', written(name, 'index.cjs'), { compress: false, mangle: false }).code;

const sources = (name: string) => sourcesIn('index.cjs.map', written(name, 'index.cjs.map'));

beforeAll(() => {
  const checked = join(folder, 'checked.json');
  const modules = shippedModules(files).map(({ path, code }) => [`${root}${path}`, code]);
  writeFileSync(checked, JSON.stringify(Object.fromEntries(modules)));
  runTool('bundle.cjs', join(folder, 'files'), root);
  runTool('bundle.cjs', join(folder, 'checked'), root, checked);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('Atlassian’s bundler makes of the files what it makes of the code that verify checked, but for how it is set out', () => {
  expect(written('files', 'index.cjs')).toContain('__webpack_modules__');
  expect(printed('files')).toBe(printed('checked'));
});

it('all code of the app’s own is taken from what was checked, the second time', () => {
  const own = sources('checked').filter(({ path }) => /^(?:src|packages)\/.*\.ts$/.test(path));
  const code = new Map(shippedModules(files).map((module) => [module.path, module.code]));
  expect(own.length).toBeGreaterThan(50);
  for (const { path, text } of own) expect(text).toBe(`// @ts-nocheck\n${code.get(path) ?? ''}`);
});

it('every source that goes in is a file as it lies there, of the app and of each package', () => {
  const all = sources('files');
  expect(all.length).toBeGreaterThan(100);
  for (const { path, text } of all) expect([path, text === files.read(path)]).toEqual([path, true]);
});
