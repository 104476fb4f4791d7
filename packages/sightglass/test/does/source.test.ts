import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { itemsAt, textAt } from '../../json/decoded';
import { bundledFiles } from '../../does/project/bundle';
import { filesIn } from '../../does/project/files';
import { readApp } from '../../does/read-app';
import { readSource } from '../../does/read-source';
import { brief, definition, manifestOf } from './app';

const ROOT = resolve(__dirname, '../../../..');

describe('A packaged bundle', () => {
  const files = filesIn(
    new Map([
      ['manifest.yml', manifestOf(['read:jira-work'])],
      ['src/index.ts', definition('await api.asUser().requestJira(route`/rest/api/3/myself`);')],
      ['src/not-in-it.ts', ''],
    ]),
  );

  test('is read by the sources in its map', () => {
    const map = JSON.stringify({
      sources: [
        'webpack://app/./src/index.ts',
        'webpack://app/./node_modules/@forge/api/out/index.js',
      ],
      sourcesContent: [
        definition('await api.asUser().requestJira(route`/rest/api/3/priority`);'),
        'throw 1;',
      ],
    });
    const reading = readApp(bundledFiles(files, '/* bundled */', map));
    expect(reading?.calls.map(brief)).toEqual(['GET /rest/api/3/priority as user']);
    expect(reading?.notShipped).toEqual([]);
  });

  test('without a map is read as it is', () => {
    const bundle = `(() => { var modules = { 1: (module, exports, load) => { const { default: api, route } = require('@forge/api'); const Resolver = require('@forge/resolver').default; const resolver = new Resolver(); resolver.define('run', () => load(2).go(api, route)); exports.handler = resolver.getDefinitions(); }, 2: (module, exports) => { exports.go = (api, route) => api.asApp().requestJira(route\`/rest/api/3/priority\`); } };
      var cache = {}; function load(id) { if (cache[id] !== undefined) return cache[id].exports; var module = cache[id] = { exports: {} }; modules[id](module, module.exports, load); return module.exports; }
      module.exports = load(1); })();`;
    const reading = readApp(bundledFiles(files, bundle, undefined));
    expect(reading?.calls.map(brief)).toEqual(['GET /rest/api/3/priority as app']);
  });
});

describe('Our own app', () => {
  const reading = readSource(ROOT);
  const disclosure: unknown = JSON.parse(
    readFileSync(join(ROOT, 'src/disclosure/disclosure.json'), 'utf8'),
  );
  const told = (list: string, ...names: readonly string[]): readonly string[] =>
    itemsAt(disclosure, list).map((entry) =>
      names.map((name) => textAt(entry, name) ?? '').join(' '),
    );

  test('calls what its disclosure says, and nothing else', () => {
    const said = told('operations', 'method', 'path', 'as');
    const does = reading.calls.map(({ method, path, as }) => `${method ?? '?'} ${path} ${as}`);
    expect([...new Set(does)].sort()).toEqual([...new Set(said)].sort());
  });

  test('needs every scope that it declares, and lacks none', () => {
    expect(reading.scopes.map(({ scope, state }) => [scope, state]).sort()).toEqual(
      told('scopes', 'id')
        .map((id) => [id, 'needed'])
        .sort(),
    );
  });

  test('keeps what its disclosure says, and deletes it at uninstall', () => {
    expect(reading.keys.filter(({ isWritten }) => isWritten)).toMatchObject(
      told('stored', 'key').map((key) => ({ key, isDeletedAtUninstall: true })),
    );
  });

  test('reaches no host, keeps nothing in the browser, and opens no door', () => {
    const { browser, analytics, doors } = reading;
    // Where the pages are built, the bundle contains Preact's own way to set a style, which cannot
    // be decided.
    const hosts = reading.hosts.filter(({ file }) => !file.startsWith('static/privacy/build/'));
    expect({ hosts, browser, analytics, doors }).toEqual({
      hosts: [],
      browser: [],
      analytics: [],
      doors: [],
    });
  });

  test('logs nothing that tells of anybody', () => {
    expect(reading.logs).toEqual([]);
  });

  test('leaves nothing undecided', () => {
    const { calls, storage, keys, scopes, isPartial } = reading;
    // Where nothing has been built, its pages are not there to be read, which is told.
    const broken = reading.broken.filter(({ why }) => why !== 'no code for static/privacy/build');
    const isUnbuilt = broken.length < reading.broken.length;
    const open = [...calls, ...scopes, ...storage, ...keys].filter(
      ({ certainty }) => certainty !== 'certain',
    );
    expect({ open, isPartial, broken }).toEqual({ open: [], isPartial: isUnbuilt, broken: [] });
  });
});
