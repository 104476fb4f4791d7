import fc from 'fast-check';

import { canonical } from '../../src/disclosure/history/canonical';

it('writes members in the order of their names and without white space', () => {
  expect(canonical({ b: [2, { d: null, c: true }], a: 'x' })).toBe(
    '{"a":"x","b":[2,{"c":true,"d":null}]}',
  );
});

it('orders names by UTF-16 code units, as RFC 8785 has it', () => {
  const value = { '\u20ac': 1, '\r': 2, '1': 3, '\u{1f600}': 4, '\ufb33': 5, '\u00f6': 6 };
  expect(Object.keys(JSON.parse(canonical(value)) as object)).toEqual([
    '1',
    '\r',
    '\u00f6',
    '\u20ac',
    '\u{1f600}',
    '\ufb33',
  ]);
});

it('writes the same for any order in which the members were made', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonical(turned)).toBe(canonical(value));
    }),
  );
});

it('is read back as the value it was made from', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it.each([
  ['undefined', { a: undefined }, 'A undefined is not JSON.'],
  ['a function', [() => 1], 'A function is not JSON.'],
  ['a number that is none', Number.NaN, 'Only finite numbers are JSON.'],
  ['an endless number', [Number.POSITIVE_INFINITY], 'Only finite numbers are JSON.'],
  ['half a character', 'a\ud800', 'Half a surrogate pair is no text.'],
  ['a big integer', 1n, 'A bigint is not JSON.'],
])('refuses %s instead of leaving it out, and says why', (_, value, why) => {
  expect(() => canonical(value)).toThrow(new TypeError(why));
});
