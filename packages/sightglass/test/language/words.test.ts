import type { Translate } from '../../language/fill';
import { makeWords } from '../../language/words';

const TEXTS = new Map([
  ['plain', 'As it is.'],
  ['filled', '{name} and {other}'],
  ['many.one', '{count} thing'],
  ['many.other', '{count} things'],
  ['list', 'the {names}'],
  ['name.baseUrl', 'base URL'],
]);
const translate: Translate = (key, fallback = key) => TEXTS.get(key) ?? fallback;
const words = makeWords('en-US', translate);

it('gives a text as it is when it has no values', () => {
  expect(words.of('plain')).toBe('As it is.');
});

it('fills what has a value, never twice, and leaves the rest to be seen', () => {
  expect(words.of('filled', { name: '{other}' })).toBe('{other} and {other}');
  expect(words.of('filled', { name: 'a', other: 'b' })).toBe('a and b');
});

it('does not fill from what a value inherits', () => {
  TEXTS.set('odd', '{constructor} {toString}');
  expect(words.of('odd', {})).toBe('{constructor} {toString}');
});

it('picks the form for the count and writes numbers as the language does', () => {
  expect(words.of('many', { count: 1 })).toBe('1 thing');
  expect(words.of('many', { count: 0 })).toBe('0 things');
  expect(words.of('many', { count: 1234 })).toBe('1,234 things');
});

it('names the items of a list, or lets them stand for themselves', () => {
  expect(words.of('list', { names: ['baseUrl', 'x:y'] })).toBe('the base URL and x:y');
});

it('names a country as the language does, and one that it does not know by its code', () => {
  TEXTS.set('law', 'law of {country}');
  expect(words.of('law', { country: { country: 'DE' } })).toBe('law of Germany');
  expect(makeWords('fr-FR', translate).of('law', { country: { country: 'DE' } })).toContain(
    'Allemagne',
  );
  expect(words.of('law', { country: { country: 'QM' } })).toBe('law of QM');
});

it('shows the key where there is no text', () => {
  expect(words.of('missing')).toBe('missing');
});
