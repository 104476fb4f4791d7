import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { POINTS } from '../../review/held';
import { ANSWERS, FAULTS, VALUE_KINDS } from '../../says/reading';
import { stem } from '../../says/words/stem';
import { splitWords } from '../../says/words/split-words';
import { TOPICS } from '../../says/topics/topics';

const textsIn = (language: string): Record<string, string> =>
  JSON.parse(
    readFileSync(join(__dirname, `../../locales/${language}/says.json`), 'utf8'),
  ) as Record<string, string>;

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
    expect(Object.keys(texts).sort()).toEqual(Object.keys(textsIn('en-US')).sort());
  },
);

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
