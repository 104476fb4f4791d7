import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { itemsAt, textAt } from '../../json/decoded';
import { commanded } from './commanded';
import { writeFiles } from './files';

const folder = mkdtempSync(join(tmpdir(), 'many-'));

const manifest = (scopes: string, host = ''): string => `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  runtime:
    name: nodejs24.x
modules:
  jira:issuePanel:
    - key: panel
      title: Panel
      resource: main
permissions:
  scopes: [${scopes}]
${host === '' ? '' : `  external:\n    fetch:\n      backend: [https://${host}]\n`}`;

const STATEMENT =
  'Last updated: 1 March 2026. No data leaves Atlassian. We store nothing at all.\n';

const FILES = {
  'apps/calm.yml': manifest('read:jira-work'),
  'apps/sender.yml': manifest('read:jira-work', 'api.sender.example'),
  'apps/sender-privacy.md': STATEMENT,
  'apps/admin/manifest.yml': manifest('manage:jira-configuration'),
  'apps/admin/package.json': '{}',
  'apps/admin/src/list.json': '[]',
  'apps.yml': `apps:
  - name: Sender
    manifest: apps/sender.yml
    statement: |
      No data leaves Atlassian.
      We store nothing at all.
  - name: "=HYPERLINK(A1)"
    scopes: [read:jira-work, "delete:issue:jira"]
  - name: Inline
    manifest:
      app: { id: a }
      permissions: { scopes: ["storage:app"] }
`,
};

beforeAll(() => {
  writeFiles(folder, FILES);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => commanded(folder, ['review', ...args]);

const namesIn = (printed: string): (string | null)[] =>
  itemsAt(JSON.parse(printed), 'apps').map((app) => textAt(app, 'name'));

it('finds an app in each file and in each folder of a folder, and their statements', async () => {
  const { code, printed, complaints } = await run('apps', '--json');
  expect([code, complaints]).toEqual([0, []]);
  expect(namesIn(printed)).toEqual(['sender', 'admin', 'calm']);
  expect(printed).toMatch(/"disagreements": [1-9]/);
});

it('reads a list, with paths from where it lies and what stands in it', async () => {
  mkdirSync(join(folder, 'deep'), { recursive: true });
  const { code, printed } = await commanded(join(folder, 'deep'), [
    'review',
    '../apps.yml',
    '--json',
  ]);
  expect(code).toBe(0);
  expect(namesIn(printed).sort()).toEqual(['=HYPERLINK(A1)', 'Inline', 'Sender']);
  expect(printed).toMatch(/"disagreements": [1-9]/);
});

it.each([
  ['apps:\n  - manifest: a.yml\n', 'list.yml, app 1: it has no name.'],
  ['apps:\n  - name: A\n    manifesto: a.yml\n', 'list.yml, app 1: there is no manifesto'],
  ['apps:\n  - name: A\n    manifest: a.yml\n    scopes: [a]\n', 'choose one of manifest, scopes'],
])('says what is wrong with a list', async (text, sentence) => {
  writeFileSync(join(folder, 'list.yml'), text);
  const { code, complaints } = await run('list.yml');
  expect([code, complaints]).toEqual([2, [expect.stringContaining(sentence)]]);
});

it('goes on with the others where an app cannot be read', async () => {
  writeFileSync(
    join(folder, 'list.yml'),
    'apps:\n  - { name: Gone, manifest: gone.yml }\n  - { name: Calm, manifest: apps/calm.yml }\n',
  );
  const { code, printed, complaints } = await run('list.yml', '--json');
  expect([code, complaints]).toEqual([2, ['gone.yml does not exist.']]);
  expect(namesIn(printed)).toEqual(['Calm']);
});

it('tells in a table what each may do, where data goes, and what its statement leaves open', async () => {
  const { printed } = await run('apps', '--markdown');
  expect(printed).toMatch(/^# 3 apps, what matters most first\n/);
  expect(printed).toMatch(
    /\| sender \|.*\| api\.sender\.example \| \d+ points? in which it disagrees/,
  );
  expect(printed).not.toMatch(/\bapps\.\w/);
});

it('writes cells that no spreadsheet takes for a formula', async () => {
  const { printed } = await run('apps.yml', '--csv');
  expect(printed.split('\r\n')).toHaveLength(5);
  expect(printed).toContain(`"'=HYPERLINK(A1)"`);
});

it('writes one HTML page with the table and every app, which loads nothing and runs nothing', async () => {
  writeFileSync(
    join(folder, 'list.yml'),
    'apps:\n  - name: <img src=x onerror=alert(1)>\n    manifest: apps/sender.yml\n  - { name: B, scopes: [read:jira-work] }\n',
  );
  const { code, printed } = await run('list.yml', '--html');
  expect(code).toBe(0);
  expect(printed).toContain('&lt;img src=x onerror=alert(1)>');
  expect(printed).not.toMatch(/<(?:img|script|link|iframe)|\s(?:src|on\w+)="|url\(|@import/i);
  expect([...printed.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    '#part-1',
    '#part-2',
  ]);
  for (const id of ['part-1', 'part-2']) expect(printed).toContain(`<section id="${id}">`);
});

it('tells what changed since a baseline, and fails where an app may do more', async () => {
  const path = join(folder, 'growing.yml');
  const list = 'apps:\n  - { name: Growing, manifest: growing.yml }\n';
  writeFileSync(path, manifest('read:jira-work'));
  writeFileSync(join(folder, 'list.yml'), `${list}  - { name: Going, scopes: [read:jira-work] }\n`);
  const base = ['--baseline', 'base.json'];
  expect((await run('list.yml', ...base)).complaints).toEqual(['base.json does not exist.']);
  expect((await run('list.yml', ...base, '--save', 'base.json')).code).toBe(0);
  expect((await run('list.yml', ...base, '--fail-on', 'more')).code).toBe(0);

  writeFileSync(path, manifest('read:jira-work', 'api.new.example'));
  writeFileSync(join(folder, 'list.yml'), `${list}  - { name: Other, scopes: [read:me] }\n`);
  const { code, printed } = await run('list.yml', ...base, '--fail-on', 'more', '--markdown');
  expect(code).toBe(1);
  expect(printed).toMatch(/\| Growing \|.*\| May do more; Atlassian asks the admins \|/);
  expect(printed).toMatch(/\| Other \|.*\| Not in the list last time \|/);
  expect(printed).toContain('No longer in the list: Going');
  expect(readFileSync(join(folder, 'base.json'), 'utf8')).not.toContain('api.new.example');
});

it('refuses a baseline of another program', async () => {
  writeFileSync(join(folder, 'other.json'), '{"apps":[]}');
  expect(await run('apps', '--baseline', 'other.json')).toMatchObject({
    code: 2,
    complaints: ['other.json is no baseline of this command.'],
  });
});

it('reads the source of an app that is named by its folder', async () => {
  mkdirSync(join(folder, 'one'), { recursive: true });
  writeFileSync(join(folder, 'one/manifest.yml'), manifest('read:jira-work'));
  writeFileSync(join(folder, 'one/privacy.md'), STATEMENT);
  const { code, printed } = await run('one');
  expect(code).toBe(0);
  expect(printed).toContain('one: what the app may do');
  expect(printed).toContain('Scopes');
});
