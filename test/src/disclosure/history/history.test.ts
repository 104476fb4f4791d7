import { createHash } from 'node:crypto';

import { canonical } from '../../../../src/disclosure/history/canonical';
import { hashedPart, type Disclosure } from '../../../../src/disclosure/disclosure';
import {
  checkChain,
  decodeEntry,
  nextEntry,
  type HistoryEntry,
} from '../../../../src/disclosure/history/history';
import { disclosing } from '../committed';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const release = (version: string, parts: Partial<Disclosure> = {}): Disclosure => {
  const content = disclosing({ ...parts, app: { ...disclosing({}).app, version } });
  return { ...content, hash: sha256(canonical(hashedPart(content))) };
};

const versions = [
  ['1.0.0', '2026-11-22'],
  ['1.1.0', '2026-12-01'],
  ['1.10.0', '2026-12-01'],
] as const;

const chain = versions.reduce<HistoryEntry[]>(
  (history, [version, date]) => [...history, nextEntry(history, release(version), date, sha256)],
  [],
);

const [first, second, third] = chain as [HistoryEntry, HistoryEntry, HistoryEntry];
const problems = (history: readonly HistoryEntry[]) => checkChain(history, sha256);

it('needs no history before the first release', () => {
  expect(problems([])).toEqual([]);
});

it('ties each release to the one before it, in whatever order they are read', () => {
  expect(first.previousHash).toBeNull();
  expect(second.previousHash).toBe(first.hash);
  expect(third.previousHash).toBe(second.hash);
  expect(problems(chain)).toEqual([]);
  expect(problems(chain.toReversed())).toEqual([]);
});

it.each([
  ['a changed date', { ...second, date: '2026-11-30' }, 'hash'],
  ['a changed hash', { ...second, hash: first.hash }, 'hash'],
  ['a changed link', { ...second, previousHash: null }, 'link'],
  ['a changed disclosure', { ...second, disclosure: release('1.1.0', { scopes: [] }) }, 'hash'],
  [
    'a disclosure that is not what its hash says',
    { ...second, disclosure: { ...second.disclosure, scopes: [] } },
    'disclosure-hash',
  ],
  [
    'the disclosure of another version',
    { ...second, disclosure: release('9.9.9') },
    'wrong-version',
  ],
])('notices %s', (_, broken, problem) => {
  expect(problems([first, broken, third])).toContainEqual({ version: '1.1.0', problem });
});

it('notices a release that is missing', () => {
  expect(problems([first, third])).toEqual([{ version: '1.10.0', problem: 'link' }]);
  expect(problems([second, third])).toEqual([{ version: '1.1.0', problem: 'link' }]);
});

it('notices a release rewritten with a hash of its own, at the one after it', () => {
  const forged = nextEntry([first], release('1.1.0', { scopes: [] }), '2026-12-01', sha256);
  expect(problems([first, forged])).toEqual([]);
  expect(problems([first, forged, third])).toEqual([{ version: '1.10.0', problem: 'link' }]);
});

it('notices a release dated before the one before it', () => {
  const early = nextEntry([first], release('1.1.0'), '2026-01-01', sha256);
  expect(problems([first, early])).toEqual([{ version: '1.1.0', problem: 'date' }]);
});

it('reads back what it wrote', () => {
  for (const entry of chain) expect(decodeEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
});

it.each([
  null,
  7,
  {},
  { ...first, format: 2 },
  { ...first, version: 'one' },
  { ...first, date: '22.11.2026' },
  { ...first, hash: undefined },
  { ...first, previousHash: 7 },
  { ...first, disclosure: {} },
])('takes what is none as no release (%#)', (json) => {
  expect(decodeEntry(json)).toBeNull();
});
