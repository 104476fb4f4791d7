import { platformFacts } from '../../../src/statement/platform-facts';
import { topics } from '../../../src/statement/topics';

const facts = Object.entries(platformFacts);

it.each(facts)('names a page of Atlassian’s, and the day it was read, for %s', (_, fact) => {
  expect(fact.source).toMatch(/^https:\/\/developer\.atlassian\.com\/platform\/forge\/[\w/-]+\/$/);
  expect(fact.readOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(new Date(fact.readOn).toISOString()).toBe(`${fact.readOn}T00:00:00.000Z`);
  expect(Date.parse(fact.readOn)).toBeLessThan(Date.now());
});

it('gives every number a unit', () => {
  const bare = facts.filter(([, fact]) => typeof fact.value === 'number' && !('unit' in fact));
  expect(bare).toEqual([]);
});

it('holds no fact that nothing rests on', () => {
  const used = new Set(
    topics
      .flatMap(({ answer }) => answer)
      .flatMap(({ evidence }) => evidence)
      .flatMap((evidence) => (evidence.kind === 'fact' ? [evidence.fact] : [])),
  );
  expect(
    facts.map(([id]) => id).filter((id) => !used.has(id as keyof typeof platformFacts)),
  ).toEqual([]);
});
