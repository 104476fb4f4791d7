import { refusal, type Situation } from '../../../tools/release/plan';

const ready: Situation = {
  wanted: '1.2.0',
  present: '1.1.0',
  released: ['1.0.0', '1.1.0'],
  publisherProblems: [],
  isTreeClean: true,
};

it('lets a greater version of a named maker pass, from a clean tree', () => {
  expect(refusal(ready)).toBeNull();
});

it('lets the present version pass as the first release', () => {
  expect(refusal({ ...ready, wanted: '1.1.0', released: [] })).toBeNull();
});

it('refuses a release while the maker has not named itself', () => {
  const publisherProblems = [{ problem: 'unset', field: null }] as const;
  expect(refusal({ ...ready, publisherProblems })).toMatch(/publisher\.json/);
});

it.each<[string, Partial<Situation>, RegExp]>([
  ['no version', { wanted: undefined }, /which version/],
  ['a version that is none', { wanted: '1.2' }, /1\.2 is no version/],
  ['a version that is released', { wanted: '1.1.0' }, /not greater than 1\.1\.0/],
  ['a lesser version', { wanted: '1.0.9' }, /not greater than 1\.1\.0/],
  ['a lesser first version', { wanted: '1.0.9', released: [] }, /not greater than 1\.1\.0/],
  ['changes that are not committed', { isTreeClean: false }, /not committed/],
  [
    'a maker with a blank',
    { publisherProblems: [{ problem: 'blank', field: 'legalName' }] },
    /legalName is blank/,
  ],
])('refuses %s in one line', (_, parts, line) => {
  const why = refusal({ ...ready, ...parts });
  expect(why).toMatch(line);
  expect(why).not.toContain('\n');
});
