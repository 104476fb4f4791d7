import { kindOf, kinds, sealable } from '../../../tools/seal/kinds';
import { files } from '../app';

it.each([
  ['src/platform/storage/walk.ts', 'doors'],
  ['src/platform/guard.ts', 'doors'],
  ['static/privacy/start/bridge.ts', 'doors'],
  ['src/capabilities/stored.ts', 'capabilities'],
  ['tools/verify/rules/seals.ts', 'rules'],
  ['tools/seal/kinds.ts', 'rules'],
  ['src/disclosure/derive/derive.ts', 'derivation'],
  ['src/statement/topics/keeping.ts', 'statement'],
  ['src/statement/platform-facts.ts', 'facts'],
  ['test/src/entry/lifecycle/renew.test.ts', 'proofs'],
  ['static/privacy/locales/ja-JP/page.json', 'locales'],
  ['packages/sightglass/locales/fr-FR/asks.json', 'locales'],
  ['static/privacy/styles/page.css', 'pages'],
  ['static/privacy/index.html', 'pages'],
  ['static/other/index.html', 'pages'],
  ['package-lock.json', 'lock file'],
  ['tools/sbom/package-lock.json', 'lock file'],
  ['package.json', 'build'],
  ['static/privacy/package.json', 'build'],
  ['tsconfig.json', 'build'],
  ['static/privacy/vite.config.mjs', 'build'],
  ['static/privacy/tokens.mjs', 'build'],
  ['eslint.config.mjs', 'build'],
  ['.npmrc', 'build'],
  ['postcss.config.js', 'build'],
  ['src/.babelrc', 'build'],
  ['babel.config.json', 'build'],
  ['manifest.yml', 'build'],
  ['tools/build.mjs', 'build'],
])('seals %s as one of the %s', (path, name) => {
  expect(kindOf(path)?.name).toBe(name);
});

it.each(['README.md', 'seals.json', 'src/record/read.ts', 'static/privacy/ui/tabs.tsx'])(
  'asks for no seal of %s',
  (path) => {
    expect(kindOf(path)).toBeUndefined();
  },
);

it('has files of every kind', () => {
  const found = new Set(sealable(files).map((path) => kindOf(path)?.name));
  expect(kinds.map(({ name }) => name).filter((name) => !found.has(name))).toEqual([]);
});
