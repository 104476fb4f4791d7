import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { git } from '../../../tools/release/git';
import { ledgerOf, resealed, tellResealed } from '../../../tools/release/sealed-since';
import { toJson, type Ledger } from '../../../tools/seal/ledger';

const seal = (date: string, why: string, files: Record<string, string>) => ({
  date,
  why,
  files: new Map(Object.entries(files)),
});
const first = seal('2026-11-22', 'The first seal.', { 'src/a.ts': '1', 'src/b.ts': '1' });
const before: Ledger = { seals: [first], reviewed: new Map() };
const now: Ledger = {
  seals: [
    seal('2026-11-24', 'B is gone.', { 'src/b.ts': 'gone' }),
    seal('2026-11-23', 'C is new.', { 'src/c.ts': '1' }),
    seal('2026-11-22', 'The first seal.', { 'src/a.ts': '1' }),
  ],
  reviewed: new Map(),
};

it('names every file that was changed, added or taken away, with the reason, and no other', () => {
  expect(resealed(before, now)).toEqual([
    { date: '2026-11-24', why: 'B is gone.', files: ['src/b.ts'] },
    { date: '2026-11-23', why: 'C is new.', files: ['src/c.ts'] },
  ]);
  expect(resealed(now, now)).toEqual([]);
  expect(tellResealed(resealed(before, now))).toContain('2026-11-24 B is gone.\n  src/b.ts');
});

describe('the ledger of a release', () => {
  let root: string;
  const release = (version: string): void => {
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'a step');
    git(root, 'tag', `v${version}`);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sealed-'));
    git(root, 'init', '--quiet');
    git(root, 'config', 'user.name', 'Somebody');
    git(root, 'config', 'user.email', 'somebody@example.invalid');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('is what was tagged, whatever stands there now', () => {
    writeFileSync(join(root, 'seals.json'), JSON.stringify(toJson(before)));
    release('1.0.0');
    writeFileSync(join(root, 'seals.json'), '');
    expect(ledgerOf(root, '1.0.0')).toEqual(before);
  });

  it('is empty before the first release, and where a release had none', () => {
    release('1.0.0');
    expect(ledgerOf(root, null).seals).toEqual([]);
    expect(ledgerOf(root, '1.0.0').seals).toEqual([]);
  });
});
