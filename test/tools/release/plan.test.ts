import { auditRefusal, refusal, wantedIn, type Situation } from '../../../tools/release/plan';

const asked = (version: string) => ({ version, withoutAudit: null });
const ready: Situation = {
  wanted: asked('1.2.0'),
  present: '1.1.0',
  released: ['1.0.0', '1.1.0'],
  isTagged: false,
  publisherProblems: [],
  isTreeClean: true,
};

it('lets a greater version of a named maker pass, from a clean tree', () => {
  expect(refusal(ready)).toBeNull();
});

it('lets the present version pass as the first release', () => {
  expect(refusal({ ...ready, wanted: asked('1.1.0'), released: [] })).toBeNull();
});

it('refuses a release while the maker has not named itself', () => {
  const publisherProblems = [{ problem: 'unset', field: null }] as const;
  expect(refusal({ ...ready, publisherProblems })).toMatch(/publisher\.json/);
});

it.each<[string, Partial<Situation>, RegExp]>([
  ['no version', { wanted: null }, /which version/],
  ['a version that is none', { wanted: asked('1.2') }, /1\.2 is no version/],
  ['a version that is released', { wanted: asked('1.1.0') }, /not greater than 1\.1\.0/],
  ['a lesser version', { wanted: asked('1.0.9') }, /not greater than 1\.1\.0/],
  ['a lesser first version', { wanted: asked('1.0.9'), released: [] }, /not greater than 1\.1\.0/],
  ['a version that has a tag', { isTagged: true }, /a tag for 1\.2\.0/],
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

it('takes a version, and a reason for doing without an audit', () => {
  expect(wantedIn(['1.2.0'])).toEqual(asked('1.2.0'));
  const withoutAudit = 'The registry is down.';
  expect(wantedIn(['1.2.0', '--without-audit', withoutAudit])).toEqual({
    version: '1.2.0',
    withoutAudit,
  });
});

it.each([[[]], [['1.2.0', '--without-audit']], [['1.2.0', '--without-audit', ' ']], [['1', '2']]])(
  'does not guess what %j means',
  (args) => {
    expect(wantedIn(args)).toBeNull();
  },
);

it('lets a reason stand for an audit that nobody answered, not for one that found something', () => {
  const FOUND = 1;
  const UNANSWERED = 2;
  expect(auditRefusal(0, null)).toBeNull();
  expect(auditRefusal(UNANSWERED, 'The registry is down.')).toBeNull();
  expect(auditRefusal(UNANSWERED, null)).toMatch(/--without-audit/);
  expect(auditRefusal(FOUND, 'The registry is down.')).toMatch(/npm run audit fails/);
  expect(auditRefusal(null, 'The registry is down.')).toMatch(/npm run audit fails/);
});
