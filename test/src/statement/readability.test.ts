import fleschKincaid from 'flesch-kincaid';
import syllable from 'syllable';

import { state } from '../../../src/statement/state';
import type { Country, Value } from 'sightglass-for-jira/language/value';
import { makeWords } from 'sightglass-for-jira/language/words';
import { disclosure, named, translate } from '../disclosure/committed';

const words = makeWords('en-US', translate);

/** Addresses, ids and paths are not read as words. */
const isRead = (text: string): boolean => !/[@:/>]|[0-9a-f]{20}/.test(text);

const readable = (value: Value | Country): Value | Country => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isRead(value) ? value : 'it';
  if ('country' in value) return value;
  return value.every(isRead) ? value : ['this', 'that'];
};

function gradeOf(text: string): number {
  const sentence = text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== '').length;
  const found = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const syllables = found.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence, word: found.length, syllable: syllables });
}

const read = (publisher: typeof named | null) =>
  state(disclosure, publisher).answers.map(({ id, question, sentences }) => ({
    id,
    question: words.of(question),
    text: sentences
      .map(({ text, values }) =>
        words.of(
          text,
          Object.fromEntries(Object.entries(values).map(([name, one]) => [name, readable(one)])),
        ),
      )
      .join(' '),
  }));

const answers = [...read(named), ...read(null)];

it.each(answers)('answers $id in words of grade 8 or below', ({ text }) => {
  expect(text).not.toMatch(/[{}]/);
  expect(gradeOf(text)).toBeLessThanOrEqual(8);
});

it.each(read(named))('asks $id in words of grade 8 or below', ({ question }) => {
  expect(gradeOf(question)).toBeLessThanOrEqual(8);
});

it('is of grade 6 or below as a whole', () => {
  expect(gradeOf(answers.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(6);
});

it('measures a text that is hard to read as hard', () => {
  expect(
    gradeOf(
      'Notwithstanding the foregoing provisions, personally identifiable information may be disclosed to affiliated organisations.',
    ),
  ).toBeGreaterThan(12);
});
