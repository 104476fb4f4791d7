import { decodeExceptions, problemsOf } from '../../../tools/audit/exceptions';
import type { Finding } from '../../../tools/audit/findings';

const finding: Finding = {
  advisory: 'GHSA-1',
  package: 'left',
  severity: 'high',
  title: 'Runs anything',
  range: '<1.0.1',
  where: 'what ships',
};
const exception = { advisory: 'GHSA-1', package: 'left', reason: 'Not used.', until: '2026-12-31' };

it('tells each finding in one line, once, where it was found first', () => {
  expect(problemsOf([finding, { ...finding, where: 'tests' }], [], '2026-01-01')).toEqual([
    'left GHSA-1: high, Runs anything (<1.0.1), in what ships',
  ]);
});

it('lets an excused finding pass, through the last day', () => {
  expect(problemsOf([finding], [exception], '2026-12-31')).toEqual([]);
});

it('fails a finding again when its exception has ended', () => {
  expect(problemsOf([finding], [exception], '2027-01-01')).toEqual([
    expect.stringContaining('Runs anything'),
    'left GHSA-1: the exception ended on 2026-12-31.',
  ]);
});

it.each([
  ['another package', { package: 'right' }],
  ['another advisory', { advisory: 'GHSA-2' }],
])('does not excuse %s, and fails an exception that excuses nothing', (_, other) => {
  const problems = problemsOf([{ ...finding, ...other }], [exception], '2026-01-01');
  expect(problems).toHaveLength(2);
  expect(problems).toContain('left GHSA-1: the exception excuses nothing. Take it out.');
});

it('takes exceptions that say advisory, package, reason and day, and no others', () => {
  expect(decodeExceptions([exception])).toEqual([exception]);
  for (const key of Object.keys(exception))
    expect(decodeExceptions([{ ...exception, [key]: '' }])).toBeNull();
  expect(decodeExceptions([{ ...exception, until: 'soon' }])).toBeNull();
  expect(decodeExceptions({})).toBeNull();
});
