import { decodeDisclosure } from '../../../src/disclosure/decode-disclosure';
import { disclosure } from './committed';

it('takes the disclosure as it is', () => {
  expect(decodeDisclosure(disclosure)).toBe(disclosure);
});

const LISTS = [
  'scopes',
  'stored',
  'handed',
  'operations',
  'served',
  'modules',
  'lifecycle',
  'schedules',
  'logEvents',
  'dependencies',
  'lines',
];

it.each<[string, unknown]>([
  ['format', 2],
  ['app', { name: 'a', version: 1 }],
  ['hash', null],
  ['declarations', 1],
  ['egress', 'none'],
  ...LISTS.map((list): [string, unknown] => [list, {}]),
])('takes none whose %s is of another kind', (name, value) => {
  expect(decodeDisclosure({ ...disclosure, [name]: value })).toBeNull();
});
