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
  ['static/privacy/styles/page.css', 'what ships'],
  ['static/privacy/index.html', 'what ships'],
  ['static/other/index.html', 'what ships'],
  ['static/privacy/ui/tabs.tsx', 'what ships'],
  ['src/record/read.ts', 'what ships'],
  ['packages/sightglass/asks/read/source-of.ts', 'what ships'],
  ['test/static/admin/overview/verdict.test.ts', 'tests'],
  ['packages/sightglass/test/asks.test.ts', 'tests'],
  ['test/mutations/catalogue/acts.ts', 'rules'],
  ['tools/layers/layers.json', 'rules'],
  ['tools/verify/build/own-build.ts', 'rules'],
  ['packages/local-forge/forge.ts', 'tools'],
  ['tools/listing/main.ts', 'tools'],
  ['docs/argument.md', 'words'],
  ['README.md', 'words'],
  ['CHANGELOG.md', 'words'],
  ['src/disclosure/releases/1.0.0.json', 'derivation'],
  ['LICENSE', 'build'],
  ['scripts/any.mjs', 'others'],
  ['docs/pictures/a.png', 'words'],
  ['package-lock.json', 'lock file'],
  ['tools/sbom/package-lock.json', 'lock file'],
  ['package.json', 'build'],
  ['static/privacy/package.json', 'build'],
  ['tsconfig.json', 'build'],
  ['static/privacy/vite.config.mjs', 'build'],
  ['static/privacy/tokens.mjs', 'build'],
  ['.oxlintrc.json', 'build'],
  ['tools/lint/typescript.json', 'rules'],
  ['.npmrc', 'build'],
  ['postcss.config.js', 'build'],
  ['src/.babelrc', 'build'],
  ['babel.config.json', 'build'],
  ['manifest.yml', 'build'],
  ['tools/build.mjs', 'build'],
])('seals %s as one of the %s', (path, name) => {
  expect(kindOf(path)?.name).toBe(name);
});

it.each(['seals.json', 'src/disclosure/disclosure.json', 'src/disclosure/changes.json'])(
  'asks for no seal of %s',
  (path) => {
    expect(kindOf(path)).toBeUndefined();
  },
);

const DERIVED = /^src\/disclosure\/(?:disclosure|changes)\.json$/;

it('leaves no file of the app without a seal but what rules derive anew', () => {
  const sealed = new Set(sealable(files));
  const all = ['src', 'static', 'packages', 'tools', 'test'].flatMap(files.list);
  const left = all.filter((path) => !sealed.has(path));
  expect(left.filter((path) => !DERIVED.test(path))).toEqual([]);
});

it('has files of every kind', () => {
  const found = new Set(sealable(files).map((path) => kindOf(path)?.name));
  expect(kinds.map(({ name }) => name).filter((name) => !found.has(name))).toEqual(['others']);
});
