import type { Bundle, Bundles } from '../../../tools/verify/build/bundles';
import { filesOnDisk } from '../../../tools/verify/files';
import { judgePackaged } from '../../../tools/verify/packaged/judge';
import { openProject } from '../../../tools/verify/project';

const files = filesOnDisk(`${process.cwd()}/`);
const own = (path: string): string => files.read(path) ?? '';

const bundle = (parts: Partial<Bundle>): Bundle => ({
  own: [],
  packages: [],
  external: [],
  written: new Map(),
  sheet: '',
  ...parts,
});
const functions = bundle({ own: ['src/index.ts'], packages: ['node_modules/@forge/api'] });
const pages = bundle({ written: new Map([['index.html', '<p>page</p>']]) });
const bundles: Bundles = { functions, checkedFunctions: functions, pages, checkedPages: pages };
const project = openProject(files, () => Promise.resolve(bundles));

const mapOf = (sources: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    sources: Object.keys(sources).map((path) => `webpack://app/${path}`),
    sourcesContent: Object.values(sources),
  });
const API = './node_modules/@forge/api/out/index.js';
const sound = {
  './src/index.ts': own('src/index.ts'),
  [API]: own(API.slice(2)),
  'webpack/bootstrap': 'x',
};
const packaged = (parts: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({
      'index.cjs': 'code',
      'index.cjs.map': mapOf(sound),
      '__forge__.cjs': 'forge',
      'runtime.json': '{}',
      '__LOCALES__/de-DE.json': own('static/privacy/locales/de-DE/opening.json'),
      'resources/privacy/index.html': '<p>page</p>',
      'manifest.yml': own('manifest.yml'),
      ...parts,
    }),
  );
const said = async (parts: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await judgePackaged(packaged(parts), project)).map(({ file, message }) => `${file}: ${message}`);

it('finds nothing in what was packaged of what is checked', async () => {
  expect(await said({})).toEqual([]);
});

it.each<[string, Record<string, string>, string]>([
  [
    'a source that was changed',
    { 'index.cjs.map': mapOf({ ...sound, './src/index.ts': 'other' }) },
    'index.cjs.map: src/index.ts is another than was checked.',
  ],
  [
    'a package that was changed',
    { 'index.cjs.map': mapOf({ ...sound, [API]: 'other' }) },
    'index.cjs.map: node_modules/@forge/api/out/index.js is another than was checked.',
  ],
  [
    'a package that nobody needs',
    { 'index.cjs.map': mapOf({ ...sound, './node_modules/evil/index.js': '1' }) },
    'index.cjs.map: node_modules/evil/index.js is of a package that the functions do not need.',
  ],
  [
    'a map without the functions',
    { 'index.cjs.map': mapOf({}) },
    '.: The app’s functions are not among what was packaged.',
  ],
  [
    'code of which nothing tells what it was made of',
    { 'more.js': 'code' },
    'more.js: It has no map, so nothing tells what it was made of.',
  ],
  [
    'another page',
    { 'resources/privacy/index.html': '<p>other</p>' },
    'resources/privacy/index.html: This is another page than was checked.',
  ],
  [
    'other texts',
    { '__LOCALES__/de-DE.json': '{}' },
    '__LOCALES__/de-DE.json: These are other texts than were checked.',
  ],
  [
    'another manifest',
    { 'manifest.yml': 'modules: {}' },
    'manifest.yml: This is another manifest than was checked.',
  ],
  ['a file of nobody', { 'secret.env': 'KEY' }, 'secret.env: Nothing here comes to this file.'],
])('names %s', async (_, parts, line) => {
  expect(await said(parts)).toEqual([line]);
});

it('does not take a map that leaves its texts out', async () => {
  const map = JSON.stringify({ sources: ['webpack://app/./src/index.ts'] });
  await expect(judgePackaged(packaged({ 'index.cjs.map': map }), project)).rejects.toThrow(
    'index.cjs.map does not hold the text of src/index.ts.',
  );
});
