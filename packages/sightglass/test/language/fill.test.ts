import { countedIn, fill, type Translate } from '../../language/fill';

describe('filling a text', () => {
  it('puts each value in its place, as often as it is named', () => {
    expect(fill('{a} and {b} and {a}', { a: 'x', b: 'y' }, String)).toBe('x and y and x');
  });

  it('writes values in the way it is given', () => {
    const grouped = (value: number): string => value.toLocaleString('en-US');
    expect(fill('{n} keys', { n: 1234 }, grouped)).toBe('1,234 keys');
  });

  it('never fills what a value brings in', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'secret' }, String)).toBe('{b} secret');
  });

  it('keeps special replacement patterns of a value as they are', () => {
    expect(fill('key {a}', { a: '$& $1' }, String)).toBe('key $& $1');
  });

  it('leaves a placeholder without a value in sight, also one named like a built-in', () => {
    expect(fill('{a} {constructor}', {}, String)).toBe('{a} {constructor}');
  });
});

describe('the text for a count', () => {
  const texts = new Map([
    ['key.one', 'klucz'],
    ['key.few', 'klucze'],
    ['key.many', 'kluczy'],
    ['key.other', 'klucza'],
    ['left.other', 'left'],
    ['left.zero', 'nothing left'],
    ['plain', 'plain'],
  ]);
  const translate: Translate = (key, fallback = key) => texts.get(key) ?? fallback;

  it.each([
    [0, 'kluczy'],
    [1, 'klucz'],
    [2, 'klucze'],
    [5, 'kluczy'],
    [12, 'kluczy'],
    [22, 'klucze'],
    [1.5, 'klucza'],
  ])('takes the form that Polish wants for %d', (count, text) => {
    expect(countedIn('pl-PL', translate)('key', count)).toBe(text);
  });

  it('is the one for none where there is one', () => {
    const counted = countedIn('en-US', translate);
    expect(counted('left', 0)).toBe('nothing left');
    expect(counted('left', 1)).toBe('left');
  });

  it('is that of the key itself where it has no forms', () => {
    expect(countedIn('en-US', translate)('plain', 3)).toBe('plain');
  });
});
