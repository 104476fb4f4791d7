import { decodeDisclosure } from '../../../src/disclosure/decode-disclosure';
import { linesOf } from '../../../src/disclosure/disclosure';
import { disclosure } from './committed';

it('takes the disclosure as it is', () => {
  expect(decodeDisclosure(disclosure)).toBe(disclosure);
});

it('tells the lines of an entry that has any, and none of another', () => {
  const lines = [{ of: 'stored.record', at: ['src/a.ts:1'] }];
  expect(linesOf({ ...disclosure, lines }, 'stored.record')).toEqual(['src/a.ts:1']);
  expect(linesOf({ ...disclosure, lines }, 'stored.other')).toEqual([]);
});

/** Whatever is a list in the disclosure as it is. */
const lists = Object.entries(disclosure)
  .filter(([, value]) => Array.isArray(value))
  .map(([name]) => name);

it.each<[string, unknown]>([
  ['format', 2],
  ['app', { name: 'a', version: 1 }],
  ['hash', null],
  ['declarations', 1],
  ['egress', 'none'],
  ...lists.map((list): [string, unknown] => [list, {}]),
])('takes none whose %s is of another kind', (name, value) => {
  expect(decodeDisclosure({ ...disclosure, [name]: value })).toBeNull();
});
