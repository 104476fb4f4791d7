import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { POINTS } from '../../review/held';
import { ANSWERS, FAULTS, VALUE_KINDS } from '../../says/reading';
import measured from '../../says/topics/measured.json';
import { isUnsure } from '../../says/topics/measured';
import unsure from '../../says/topics/unsure.json';
import { stem } from '../../says/words/stem';
import { splitWords } from '../../says/words/split-words';
import { TOPICS } from '../../says/topics/topics';

type Texts = Readonly<Record<string, string>>;

const textsOf = (language: string, kind: string): Texts =>
  JSON.parse(
    readFileSync(join(__dirname, `../../locales/${language}/${kind}.json`), 'utf8'),
  ) as Texts;

const textsIn = (language: string): Texts =>
  Object.assign({}, ...KINDS.map((kind) => textsOf(language, kind))) as Texts;

const KINDS = ['says', 'faulty', 'held', 'written'];
const OWN = /^(?:says|review|question)\./;

const KEYS = [
  ...ANSWERS.map((answer) => `says.answer.${answer}`),
  ...TOPICS.map(({ id }) => `says.topic.${id}`),
  ...FAULTS.map((id) => `says.fault.${id}`),
  ...VALUE_KINDS.map((kind) => `says.value.${kind}`),
  ...POINTS.map((id) => `review.${id}`),
];

it.each(['en-US', 'de-DE', 'fr-FR', 'es-ES', 'ja-JP', 'pt-BR'])(
  'has words in %s for all that is read',
  (language) => {
    const texts = textsIn(language);
    expect(KEYS.filter((key) => texts[key] === undefined)).toEqual([]);
    const own = (of: Texts): string[] =>
      Object.keys(of)
        .filter((key) => OWN.test(key))
        .sort();
    expect(own(texts)).toEqual(own(textsIn('en-US')));
  },
);

it('has the words of a fault that is usual where those are that come first', () => {
  const [usual, others] = ['says', 'faulty'].map((kind) => Object.keys(textsOf('en-US', kind)));
  const late = (others ?? []).filter((key) => key.startsWith('question.fault-'));
  expect(
    late.filter((key) => usual?.includes(key.replace('question.fault-', 'says.fault.'))),
  ).toEqual([]);
  expect(usual?.filter((key) => key.startsWith('says.fault.')).length).toBeGreaterThan(0);
});

it('has words for no other fault and no other point', () => {
  const texts = Object.keys(textsIn('en-US'));
  const others = ['review.heading.points', 'review.heading.open', 'review.heading.questions'];
  const known = [...KEYS, ...others, 'review.points.none', 'review.questions.none'];
  const told = texts.filter((key) => /^(?:says\.fault|review)\./.test(key));
  expect(told.filter((key) => !known.includes(key))).toEqual([]);
});

it('is firm about the topics that were right often enough', () => {
  const never = Object.entries(measured).filter(([, its]) => isUnsure(its));
  expect(never.map(([topic]) => Number(topic))).toEqual(unsure);
});

it.each([
  ['collects', 'collected'],
  ['stores', 'storing'],
  ['policies', 'policy'],
  ['transferred', 'transfer'],
  ['cookies', 'cookie'],
  ['processes', 'processing'],
])('takes %s and %s for one word', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

it.each([
  ['us', 'use'],
  ['note', 'not'],
  ['none', 'non'],
  ['profiling', 'profile'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it('gives each word its place, and takes addresses for one word', () => {
  const text = 'Don’t write (ever) to a.b@c.example or https://d.example/e, call 30.';
  const words = splitWords(text, 0, text.length);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Don’t',
    'write',
    'ever',
    'to',
    'a.b@c.example',
    'or',
    'https://d.example/e',
    'call',
    '30',
  ]);
  expect(words.map(({ stem: word }) => word).filter((word) => word.startsWith('@'))).toEqual([
    '@mailbox',
    '@web',
    '@number',
  ]);
});
