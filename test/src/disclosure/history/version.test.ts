import { isVersion, ordersVersions } from '../../../../src/disclosure/history/version';

it.each(['0.0.0', '1.2.3', '10.20.30'])('takes %s as a version', (text) => {
  expect(isVersion(text)).toBe(true);
});

it.each([
  '1.2',
  '1.2.3.4',
  'v1.2.3',
  '1.2.3-rc',
  '01.2.3',
  '1.2.x',
  '',
  ' 1.2.3',
  7,
  null,
  ['1.2.3'],
])('takes %j as none', (text) => {
  expect(isVersion(text)).toBe(false);
});

it('orders versions by their numbers, not by their letters', () => {
  const given = ['1.10.0', '1.2.0', '0.9.9', '1.2.10', '1.2.9', '10.0.0'];
  expect(given.toSorted(ordersVersions)).toEqual([
    '0.9.9',
    '1.2.0',
    '1.2.9',
    '1.2.10',
    '1.10.0',
    '10.0.0',
  ]);
  expect(ordersVersions('1.2.3', '1.2.3')).toBe(0);
});
