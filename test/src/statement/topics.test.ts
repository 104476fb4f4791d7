import { canBeSaid } from '../../../src/statement/circumstances';
import { saidNow, state } from '../../../src/statement/state';
import { textOf, type Topic } from '../../../src/statement/topic';
import { topics } from '../../../src/statement/topics';
import { disclosure, english, named } from '../disclosure/committed';

const makers = [
  null,
  named,
  {
    ...named,
    price: 'paid',
    role: 'controller',
    termsUrl: 'https://glasswright.dev/terms',
    issueTrackerUrl: 'https://glasswright.dev/issues',
    dataProtectionOfficer: 'officer@glasswright.dev',
  },
] as const;

it('answers 60 questions, numbered without a gap', () => {
  expect(topics.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
  expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
});

describe.each(makers)('for the maker %#', (publisher) => {
  it.each(topics)('answers $id in one to four sentences, a bare yes or no aside', (topic) => {
    const said = saidNow(topic, { disclosure, publisher, live: null });
    const words = said.map((sentence) => {
      const key = textOf(topic, sentence);
      return english.get(key) ?? english.get(`${key}.other`);
    });
    const sentences = words
      .join(' ')
      .replace(/\b(?:Yes|No)\. /g, '')
      .split(/[.!?](?:\s|$)/);
    expect(sentences.length - 1).toBeGreaterThanOrEqual(1);
    expect(sentences.length - 1).toBeLessThanOrEqual(4);
  });

  it.each(topics)('says nothing twice about $id', (topic) => {
    const said = saidNow(topic, { disclosure, publisher, live: null });
    expect(new Set(said.map(({ name }) => name)).size).toBe(said.length);
  });

  it('fills every placeholder with a value', () => {
    for (const { sentences } of state(disclosure, publisher).answers)
      for (const { text, values } of sentences) {
        const words = english.get(text) ?? english.get(`${text}.other`) ?? '';
        const placeholders = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(Object.keys(values).sort()).toEqual([...new Set(placeholders)].sort());
      }
  });

  it('has a text for everything it says', () => {
    const { answers } = state(disclosure, publisher);
    const keys = answers.flatMap(({ question, sentences }) => [
      question,
      ...sentences.map(({ text, values }) => ('count' in values ? `${text}.other` : text)),
    ]);
    expect(keys.filter((key) => !english.has(key))).toEqual([]);
  });
});

const restsOnMaker = ({ answer }: Topic): boolean =>
  answer.some(({ proof, only }) => proof === 'maker' && canBeSaid(only, named));

it('rests on the maker’s word alone or in part in fewer than one answer in five', () => {
  const share = topics.filter(restsOnMaker).length / topics.length;
  expect(share).toBeLessThanOrEqual(0.2);
});

it('says plainly where the maker has not named itself, and nothing in its name', () => {
  const { named: isNamed, answers } = state(disclosure, null);
  const sentences = answers.flatMap((answer) => answer.sentences);
  expect(isNamed).toBe(false);
  expect(sentences.filter(({ proof }) => proof === 'maker')).toEqual([]);
  expect(sentences.filter(({ text }) => text === 'statement.unnamed')).toHaveLength(
    topics.filter(restsOnMaker).length,
  );
});

it('claims to have read something live only when something was', () => {
  const { answers } = state(disclosure, named, null);
  const live = answers
    .flatMap((answer) => answer.sentences)
    .filter(({ proof }) => proof === 'live');
  expect(live).toEqual([]);
});

/** Facts about what Atlassian's platform prevents; the other facts describe what exists. */
const ENFORCED = [
  'contentPolicy',
  'outsideAddressesBlocked',
  'scopesRequired',
  'wideningNeedsApproval',
];

it('calls enforced only what the platform does not let happen, because of what this app declares', () => {
  const enforced = topics.flatMap(({ id, answer }) =>
    answer.filter(({ proof }) => proof === 'platform').map((sentence) => ({ id, ...sentence })),
  );
  expect(enforced.length).toBeGreaterThan(10);
  for (const { id, name, evidence } of enforced) {
    const facts = evidence.flatMap((one) => (one.kind === 'fact' ? [one.fact] : []));
    const isDeclared = evidence.some(({ kind }) => kind === 'manifest' || kind === 'disclosure');
    const isEnforced = facts.some((fact) => ENFORCED.includes(fact));
    expect([id, name, isDeclared, isEnforced]).toEqual([id, name, true, true]);
  }
});

it('calls checked only what a rule or a test shows, or a file that the build compares', () => {
  const checked = topics.flatMap(({ answer }) => answer.filter(({ proof }) => proof === 'build'));
  expect(checked.length).toBeGreaterThan(20);
  for (const { name, evidence } of checked)
    expect([name, evidence.some(({ kind }) => kind === 'fact' || kind === 'live')]).toEqual([
      name,
      false,
    ]);
});

const KINDS = {
  platform: ['fact'],
  build: ['rule', 'test', 'manifest', 'disclosure'],
  live: ['live'],
  documented: ['fact'],
  maker: ['publisher'],
} as const;

it('rests each sentence on evidence that fits how it says it is known', () => {
  for (const { id, answer } of topics)
    for (const { name, proof, evidence } of answer) {
      const kinds: readonly string[] = KINDS[proof];
      const fits = evidence.some(({ kind }) => kinds.includes(kind));
      expect([id, name, fits]).toEqual([id, name, true]);
    }
});
