import often from '../../../locales/en-US/asks.json';
import rare from '../../../locales/en-US/rare.json';
import { inspect } from '../../../asks/inspect';
import { dataFixtures } from './data';
import { keptFixtures } from './kept';
import { partFixtures } from './parts';
import { scopeFixtures } from './scopes';

const fixtures = [...scopeFixtures, ...dataFixtures, ...keptFixtures, ...partFixtures];

const idsSaidOf = (source: string): string[] => inspect(source).findings.map(({ id }) => id);

describe.each(fixtures)('the sentence $id', ({ id, said, unsaid }) => {
  it('is said where it is so', () => {
    expect(idsSaidOf(said)).toContain(id);
  });

  it('is not said where it is not so', () => {
    expect(idsSaidOf(unsaid)).not.toContain(id);
  });
});

it('stands in a fixture, whichever it is', () => {
  const inFixtures = new Set(fixtures.map(({ id }) => id));
  const missing = Object.keys({ ...often, ...rare })
    .filter((key) => key.startsWith('finding.'))
    .map((key) => key.replace(/^finding\./, '').replace(/\.(?:one|other)$/, ''))
    .filter((id) => !inFixtures.has(id));
  expect(missing).toEqual([]);
});
