import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PAGE } from '../../../tools/facts/main';
import { oldFacts } from '../../../tools/facts/old';
import { datedFacts } from '../../../tools/facts/read';
import { reassurancesPage } from '../../../tools/facts/reassurances';

const ROOT = join(__dirname, '../../..');

it('keeps the table of what each reassurance rests on current', () => {
  expect(readFileSync(join(ROOT, PAGE), 'utf8')).toBe(reassurancesPage(ROOT));
});

it('has a source and a date for every fact', () => {
  const facts = datedFacts(ROOT);
  expect(facts.length).toBeGreaterThan(100);
  expect(facts.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
});

it('lists what was not looked at for 180 days, the oldest first', () => {
  const fact = (date: string) => ({ about: date, source: 'https://a.example', date });
  const facts = [fact('2026-01-02'), fact('2026-01-01'), fact('2026-06-01')];
  expect(oldFacts(facts, new Date('2026-07-15')).map(({ date }) => date)).toEqual([
    '2026-01-01',
    '2026-01-02',
  ]);
});
