import { refusal, stepsTo, wantedIn, type Situation } from '../../tools/deploy/plan';

const ready: Situation = {
  hasCli: true,
  isLoggedIn: true,
  publisherProblems: [],
};
const unset = [{ problem: 'unset', field: null }] as const;

it('deploys to development unless told otherwise, and hands options on to the Forge CLI', () => {
  expect(wantedIn([])).toEqual({ environment: 'development', rest: [] });
  const args = ['--environment', 'staging', '--no-verify'];
  expect(wantedIn(args)).toEqual({ environment: 'staging', rest: ['--no-verify'] });
  expect(wantedIn(['--no-verify', '--environment=staging'])).toEqual(wantedIn(args));
  expect(wantedIn(['--approve', 'MAJOR', '-e', 'staging', '--verbose'])).toEqual({
    environment: 'staging',
    rest: ['--approve', 'MAJOR', '--verbose'],
  });
});

it.each([
  [['staging']],
  [['--environment']],
  [['-e', '--approve']],
  [['-e', 'a b']],
  [['-e', 'a', '--environment=b']],
])('does not guess what %j means', (args) => {
  expect(wantedIn(args)).toBeNull();
});

it('verifies, tests and builds before it calls the Forge CLI', () => {
  const steps = stepsTo({ environment: 'staging', rest: ['--approve', 'MAJOR_VERSION_RULE'] });
  expect(steps.map(({ program, args }) => [program, ...args].join(' '))).toEqual([
    'npm run verify',
    'npm test',
    'npm run build',
    'forge deploy --environment staging --approve MAJOR_VERSION_RULE',
  ]);
});

it('says in one line what is missing', () => {
  expect(refusal(ready)).toBeNull();
  expect(refusal({ ...ready, hasCli: false, isLoggedIn: false })).toMatch(/CLI is missing/);
  expect(refusal({ ...ready, isLoggedIn: false })).toMatch(/not logged in/);
  expect(refusal({ ...ready, publisherProblems: unset })).toMatch(/publisher\.json/);
});
