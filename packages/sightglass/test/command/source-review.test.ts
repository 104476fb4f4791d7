import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { itemsAt, textAt } from '../../json/decoded';
import { commanded } from './commanded';

const MANIFEST = (scopes: readonly string[], hosts: readonly string[] = []): string => `app:
  id: ari:cloud:ecosystem::app/00000000-0000-0000-0000-000000000000
  runtime:
    name: nodejs24.x
modules:
  trigger:
    - key: t
      function: f
      events: [avi:forge:installed:app]
  preUninstall:
    - key: u
      function: gone
  function:
    - key: f
      handler: index.run
    - key: gone
      handler: index.gone
permissions:
  scopes: [${scopes.join(', ')}]
  external:
    fetch:
      backend: [${hosts.join(', ')}]
`;

const source = (statements: string, atUninstall = ''): string => `
import api, { route, fetch } from '@forge/api';
import kvs from '@forge/kvs';
export const run = async (event, context) => { ${statements} };
export const gone = async () => { ${atUninstall} };
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightglass-three-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

interface Three {
  readonly statement: string;
  readonly manifest: string;
  readonly source: string;
}

/** The points of the comparison, each with its verdict and names. */
async function differing({ statement, manifest, source: code }: Three): Promise<readonly string[]> {
  write({ 'manifest.yml': manifest, 'src/index.ts': code, 'privacy.md': statement });
  const args = ['review', '--source', '.', '--statement', 'privacy.md', '--json'];
  const { printed } = await commanded(folder, args);
  return itemsAt(JSON.parse(printed), 'differences').map(
    (point) =>
      `${textAt(point, 'id') ?? ''} ${textAt(point, 'verdict') ?? ''} ${itemsAt(point, 'names').join(', ')}`,
  );
}

const SENDS = source(`await fetch('https://api.alpha.example/x');`);
const STORES = source(`await kvs.set('a', 1);`, `await kvs.delete('a');`);
const PROPERTY = source(
  'await api.asApp().requestJira(route`/rest/api/3/issue/${event.id}/properties/mine`, { method: "PUT" });',
);

test.each<[string, string, string, string, string]>([
  [
    'sends-after-all disagrees api.alpha.example',
    'what leaves after all',
    'Your data does not leave Atlassian.',
    MANIFEST([], ['https://api.alpha.example']),
    SENDS,
  ],
  [
    'sends-nothing bears-out ',
    'that nothing leaves',
    'Your data does not leave Atlassian.',
    MANIFEST(['storage:app']),
    STORES,
  ],
  [
    'sends-unnamed disagrees api.alpha.example',
    'a recipient without a name',
    'We collect your name.',
    MANIFEST([], ['https://api.alpha.example']),
    SENDS,
  ],
  [
    'keeps-after-all disagrees mine',
    'what stays in the product',
    'When you uninstall the app, all data is deleted.',
    MANIFEST(['write:jira-work']),
    PROPERTY,
  ],
  [
    'deletes-as-told bears-out a',
    'that all is deleted as told',
    'When you uninstall the app, all data is deleted.',
    MANIFEST(['storage:app']),
    STORES,
  ],
  [
    'counts-untold says-nothing api.mixpanel.com',
    'analytics that nobody told of',
    'We collect your name.',
    MANIFEST([], ['https://api.mixpanel.com']),
    source(`await fetch('https://api.mixpanel.com/track');`),
  ],
  [
    'logs-untold says-nothing accountId',
    'who is written into the log',
    'We collect your name.',
    MANIFEST([]),
    source('console.log(context.accountId);'),
  ],
  [
    'scopes-for-nothing disagrees manage:jira-webhook',
    'a scope for nothing',
    'We collect your name.',
    MANIFEST(['manage:jira-webhook']),
    source(''),
  ],
  [
    'scopes-lacking disagrees read:jira-work',
    'a scope that is lacking',
    'We collect your name.',
    MANIFEST([]),
    source('await api.asApp().requestJira(route`/rest/api/3/priority`);'),
  ],
  [
    'scopes-used bears-out ',
    'that every scope is used',
    'We collect your name.',
    MANIFEST(['storage:app']),
    STORES,
  ],
  [
    'hosts-for-nothing disagrees https://api.alpha.example',
    'an address for nothing',
    'We collect your name.',
    MANIFEST([], ['https://api.alpha.example']),
    source(''),
  ],
  [
    'hosts-not-allowed disagrees api.alpha.example',
    'an address that the file does not allow',
    'We collect your name.',
    MANIFEST([]),
    SENDS,
  ],
])('%s: tells %s', async (expected, _what, statement, manifest, code) => {
  expect(await differing({ statement, manifest, source: code })).toContain(expected);
});

test('what cannot be followed is held against nobody', async () => {
  const told = await differing({
    statement: 'Your data does not leave Atlassian.',
    manifest: MANIFEST(['read:jira-work']),
    source: source('await fetch(event.url); await api.asApp().requestJira(event.path);'),
  });
  expect(told).toEqual([]);
});

test('a folder is reviewed with its statement and its source, in words, with the lines', async () => {
  write({
    'manifest.yml': MANIFEST(['manage:jira-webhook'], ['https://api.alpha.example']),
    'src/index.ts': SENDS,
    'privacy.md': 'Your data does not leave Atlassian.',
  });
  const { code, printed } = await commanded(folder, ['review', '.', '--all']);
  expect(code).toBe(0);
  expect(printed).toContain('Asks, says, does: where they meet');
  expect(printed).toContain(
    'The text says that nothing leaves Atlassian, but the code sends to api.alpha.example.',
  );
  expect(printed).toContain('src/index.ts:4');
  expect(printed).toContain('manifest.yml:19');
  expect(printed).not.toMatch(/\bdiffers\.\w/);
});

test('a disagreement with the source fails where it is asked for', async () => {
  write({ 'manifest.yml': MANIFEST(['manage:jira-webhook']), 'src/index.ts': source('') });
  const args = ['review', '--source', '.'];
  expect((await commanded(folder, args)).code).toBe(0);
  expect((await commanded(folder, [...args, '--fail-on', 'disagreement'])).code).toBe(1);
  expect((await commanded(folder, ['review', '--source', 'nowhere'])).code).toBe(2);
});
