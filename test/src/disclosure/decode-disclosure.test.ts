import { decodeDisclosure } from '../../../src/disclosure/decode-disclosure';
import { disclosure } from './committed';

it('takes the disclosure as it is', () => {
  expect(decodeDisclosure(disclosure)).toBe(disclosure);
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
