import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { commanded } from './commanded';

const folder = mkdtempSync(join(tmpdir(), 'statements-'));

const STATEMENT = `# Privacy policy of Rota

Last updated: 1 March 2026. Rota is made by Rota Ltd.

No data leaves Atlassian. We do not collect IP addresses.

We also collect your IP address.
`;
const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  name: Rota
  runtime:
    name: nodejs24.x
permissions:
  scopes: [read:jira-work]
  external:
    fetch:
      backend: [https://api.rota.example]
`;

beforeAll(() => {
  writeFileSync(join(folder, 'statement.md'), STATEMENT);
  writeFileSync(join(folder, 'manifest.yml'), MANIFEST);
  writeFileSync(
    join(folder, 'deutsch.txt'),
    'Wir erheben keine personenbezogenen Daten. Die App speichert nichts, und es gibt keine Weitergabe an Dritte. Wir sind nicht in der Lage, auf die Inhalte zuzugreifen, und werden das auch nicht tun.',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: readonly string[]) => commanded(folder, args);

it('says what a statement says, topic by topic, and what is wrong with it in words', async () => {
  const { code, printed } = await run('says', 'statement.md');
  expect(code).toBe(0);
  expect(printed).toContain('statement.md: what its developer says');
  expect(printed).toContain('It says yes and no to the same thing: IP address.');
  expect(printed).toContain('“We also collect your IP address.”');
  expect(printed).not.toMatch(/\bsays\.\w/);
});

it('gives the whole reading as JSON', async () => {
  const { printed } = await run('says', 'statement.md', '--json');
  const { topics, faults } = JSON.parse(printed) as Record<'topics' | 'faults', object[]>;
  expect(topics).toHaveLength(60);
  expect(faults).toContainEqual(expect.objectContaining({ id: 'affirmed-and-denied' }));
});

it('holds a statement against a manifest, with both places, and asks its developer', async () => {
  const { code, printed } = await run(
    ...['review', '--manifest', 'manifest.yml', '--statement', 'statement.md'],
  );
  expect(code).toBe(0);
  expect(printed).toContain(
    'nothing leaves Atlassian, but the app can send data to api.rota.example',
  );
  expect(printed).toContain('Which data do you send to api.rota.example');
  expect(printed).not.toMatch(/\b(?:review|question|says)\.\w/);
});

it.each([
  [['says', 'statement.md', '--fail-on', 'fault'], 1],
  [['says', 'statement.md', '--fail-on=not-found,fault'], 1],
  [['says', 'deutsch.txt'], 2],
  [
    [
      'review',
      '--manifest',
      'manifest.yml',
      '--statement',
      'statement.md',
      '--fail-on',
      'disagreement',
    ],
    1,
  ],
  [['review', '--manifest', 'manifest.yml'], 0],
] as const)('ends %j with %i', async (args, expected) => {
  expect((await run(...args)).code).toBe(expected);
});

it.each([
  [['says'], 'Usage: sightglass says'],
  [['says', 'nowhere.md'], 'nowhere.md does not exist.'],
  [['says', 'statement.md', '--fail-on', 'guilt'], 'There is no “guilt”'],
  [['says', 'statement.md', '--json', '--markdown'], 'Choose one of --markdown and --json'],
  [['says', 'statement.md', '--jsn'], '--jsn'],
  [['review'], 'Usage: sightglass review'],
  [['review', '--manifest', 'manifest.yml', '--fail-on', 'guilt'], 'There is no “guilt”'],
  [['audit'], 'There is no command “audit”.'],
] as const)('says in one line what is wrong with %j', async (args, sentence) => {
  const { code, complaints } = await run(...args);
  expect([code, complaints]).toEqual([2, [expect.stringContaining(sentence)]]);
});
