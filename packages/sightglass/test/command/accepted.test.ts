import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { WIDER } from '../changes/repository';
import { commanded } from './commanded';
import { writeFiles } from './files';

const folder = mkdtempSync(join(tmpdir(), 'accepted-'));
const LATER = '2027-01-31';

const entry = {
  rule: 'egress',
  place: 'manifest.yml',
  reason: 'our own server',
  until: LATER,
};

/** The result of a command with a list; JSON is valid YAML. */
async function ends(args: string, list: readonly object[], today = '2026-11-28') {
  writeFiles(folder, { '.sightglass.yml': JSON.stringify({ accept: list }) });
  const { code, complaints } = await commanded(folder, args.split(' '), { today });
  return [code, ...complaints];
}

beforeAll(() => {
  writeFiles(folder, {
    'manifest.yml': WIDER,
    'old.yml': WIDER.replace(/ {2}external:[^]*/, ''),
    'privacy.md':
      'Rota is made by Rota Ltd. We store nothing, and no data leaves Atlassian at all.\n',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const EGRESS = 'asks manifest.yml --fail-on egress';

it('lets stay what is listed by its concern, by its id or by its host, until the day is over', async () => {
  expect(await ends(EGRESS, [])).toEqual([1]);
  expect(await ends(EGRESS, [entry])).toEqual([0]);
  expect(await ends(EGRESS, [{ ...entry, place: './manifest.yml' }])).toEqual([0]);
  expect(await ends(EGRESS, [entry], LATER)).toEqual([0]);
  expect(await ends(EGRESS, [entry], '2027-02-01')).toEqual([
    1,
    '.sightglass.yml: entry 1 (egress in manifest.yml) ended on 2027-01-31.',
  ]);
});

it('fails by an entry whose rule there is not, or that nothing fits any more', async () => {
  expect(await ends('asks manifest.yml', [{ ...entry, rule: 'egres' }])).toEqual([
    1,
    '.sightglass.yml: entry 1 (egres in manifest.yml): there is no such rule.',
  ]);
  expect(await ends('asks manifest.yml', [{ ...entry, rule: 'impersonation' }])).toEqual([
    1,
    '.sightglass.yml: entry 1 (impersonation in manifest.yml): nothing of the kind is found there any more.',
  ]);
  expect(await ends(EGRESS, [{ ...entry, place: 'manifest.yml:3' }])).toEqual([
    1,
    expect.stringContaining('nothing of the kind'),
  ]);
});

it('leaves in peace what is about another file or for another command', async () => {
  const others = [
    { ...entry, place: 'other.yml' },
    { ...entry, rule: 'date-missing', place: 'privacy.md' },
    { ...entry, rule: 'unused-scope' },
  ];
  expect(await ends('asks manifest.yml', others)).toEqual([0]);
});

it('serves comparisons and statements in the same way', async () => {
  const compare = 'compare old.yml manifest.yml --fail-on egress';
  expect(await ends(compare, [])).toEqual([1]);
  expect(await ends(compare, [entry])).toEqual([0]);
  const says = 'says privacy.md --fail-on fault';
  expect(await ends(says, [])).toEqual([1]);
  expect(await ends(says, [{ ...entry, rule: 'fault', place: 'privacy.md' }])).toEqual([0]);
  const review = 'review --manifest manifest.yml --statement privacy.md --fail-on disagreement';
  expect(await ends(review, [])).toEqual([1]);
  expect(await ends(review, [{ ...entry, rule: 'disagreement' }])).toEqual([0]);
  expect(await ends(review, [{ ...entry, rule: 'no-ai' }])).toEqual([
    1,
    expect.stringContaining('nothing of the kind'),
  ]);
});

describe('what is accepted is marked with its reason and its day', () => {
  const MARK = 'Accepted until 2027-01-31: our own server';
  const OVER = 'Accepted until 2027-01-31, which is over.';
  const printed = async (args: string, rule: string, place: string, today = '2026-11-28') => {
    writeFiles(folder, {
      '.sightglass.yml': JSON.stringify({ accept: [{ ...entry, rule, place }] }),
    });
    return (await commanded(folder, args.split(' '), { today })).printed;
  };
  const BOTH = '--manifest manifest.yml --statement privacy.md';

  it.each([
    ['asks manifest.yml', 'egress', 'manifest.yml'],
    ['asks manifest.yml --markdown', 'egress', 'manifest.yml'],
    ['asks manifest.yml --html', 'egress', 'manifest.yml'],
    ['says privacy.md', 'date-missing', 'privacy.md'],
    ['says privacy.md', 'not-found', 'privacy.md'],
    [`review ${BOTH}`, 'disagreement', 'manifest.yml'],
    [`review ${BOTH}`, 'egress', 'manifest.yml'],
    [`review ${BOTH}`, 'date-missing', 'privacy.md'],
    ['review manifest.yml privacy.md old.yml --all', 'egress', 'manifest.yml'],
    ['review manifest.yml old.yml --html', 'egress', 'manifest.yml'],
  ])('%s: %s in %s', async (args, rule, place) => {
    const plain = async (today?: string) =>
      (await printed(args, rule, place, today)).replace(/\s+/g, ' ');
    expect(await plain()).toContain(MARK);
    expect(await plain('2027-02-01')).toContain(OVER);
    expect(await plain()).not.toContain(OVER);
  });

  it.each([
    ['asks manifest.yml --json', 'egress', 'manifest.yml'],
    ['says privacy.md --json', 'date-missing', 'privacy.md'],
    [`review ${BOTH} --json`, 'disagreement', 'manifest.yml'],
    ['review manifest.yml old.yml --json', 'egress', 'manifest.yml'],
  ])('%s: %s in %s', async (args, rule, place) => {
    const json: unknown = JSON.parse(await printed(args, rule, place));
    expect(valuesOf(json, 'accepted')).toContainEqual({
      reason: 'our own server',
      until: LATER,
      isOver: false,
    });
  });

  it('asks manifest.yml --sarif: it is suppressed', async () => {
    const sarif = await printed('asks manifest.yml --sarif', 'egress', 'manifest.yml');
    expect(valuesOf(JSON.parse(sarif), 'suppressions')).toContainEqual([
      { kind: 'external', justification: 'our own server' },
    ]);
  });
});

/** Every value that anything in some JSON has under a name. */
function valuesOf(json: unknown, name: string): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]): unknown[] =>
    key === name ? [value] : [...valuesOf(value, name)],
  );
}

it('serves many apps, from the folder that is reviewed or beside the list of them', async () => {
  const named = (place: string) => JSON.stringify({ accept: [{ ...entry, place }] });
  const apart = mkdtempSync(join(tmpdir(), 'many-accepted-'));
  writeFiles(apart, {
    'apps/rota/manifest.yml': WIDER,
    'apps/rota/privacy.md': 'No data leaves Atlassian at all.\n',
    'apps/.sightglass.yml': named('rota/manifest.yml').replace('egress', 'disagreement'),
    'lists/apps.yml': 'apps: [{ name: Rota, manifest: ../apps/rota/manifest.yml }]',
    'lists/.sightglass.yml': named('gone.yml').replace('egress', 'nothing-such'),
  });
  const ran = async (args: string) => {
    const { code, complaints } = await commanded(apart, args.split(' '));
    return [code, ...complaints];
  };
  expect(await ran('review apps --fail-on disagreement')).toEqual([0]);
  expect(await ran('review apps/rota/manifest.yml apps/rota/privacy.md')).toEqual([0]);
  expect(await ran('review lists/apps.yml')).toEqual([
    1,
    expect.stringContaining('there is no such rule'),
  ]);
  rmSync(apart, { recursive: true, force: true });
});

it.each([
  [[{ ...entry, reason: ' ' }], 'entry 1: reason is missing.'],
  [[{ ...entry, until: 'soon' }], 'entry 1: until is no day such as 2027-01-31.'],
  [[{ ...entry, why: 'x' }], 'entry 1: there is no why; there are'],
])('says what is wrong with a list', async (list, sentence) => {
  expect(await ends('asks manifest.yml', list)).toEqual([2, expect.stringContaining(sentence)]);
});

it('refuses a file that is no list', async () => {
  for (const text of ['- a', 'accept: 1', 'accept: []\nmore: 1', 'accept: [']) {
    writeFiles(folder, { 'list.yml': text });
    const { code } = await commanded(folder, ['asks', 'manifest.yml', '--accept', 'list.yml']);
    expect(code).toBe(2);
  }
});
