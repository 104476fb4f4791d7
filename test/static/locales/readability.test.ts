import english from '../../../static/privacy/locales/en-US/page.json';
import { gradeOf } from './grade';

/** Shorter texts are names and labels, for which a grade means nothing. */
const LEAST_WORDS = 6;

const texts = Object.entries(english)
  .map(([key, text]) => [key, text.replace(/“?\{\w+\}”?/g, 'it')] as const)
  .filter(([, text]) => text.split(' ').length >= LEAST_WORDS);

it.each(texts)('says %s in words of grade 8 or below', (_key, text) => {
  expect(gradeOf(text)).toBeLessThanOrEqual(8);
});

it('speaks on its pages in words of grade 6 or below as a whole', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(gradeOf(texts.map(([, text]) => text).join(' '))).toBeLessThanOrEqual(6);
});
