import { findingsIn } from '../../../tools/audit/findings';

const advisory = {
  source: 1,
  name: 'left',
  title: 'Runs anything',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
  range: '<1.0.1',
};
const report = (...via: unknown[]) => ({
  auditReportVersion: 2,
  vulnerabilities: { left: { name: 'left', via } },
});

it('tells an advisory of the package that has it, not of those that depend on it', () => {
  expect(findingsIn(report('right', advisory), 'the app')).toEqual([
    {
      advisory: 'GHSA-aaaa-bbbb-cccc',
      package: 'left',
      severity: 'high',
      title: 'Runs anything',
      range: '<1.0.1',
      where: 'the app',
    },
  ]);
});

it.each(['info', 'low'])('leaves out what is rated %s', (severity) => {
  expect(findingsIn(report({ ...advisory, severity }), '')).toEqual([]);
});

it('keeps an advisory of which nothing is said', () => {
  expect(findingsIn(report({}), '')).toMatchObject([{ severity: 'unrated' }]);
});

it.each([[null], [{ message: '405 Method Not Allowed', statusCode: 405 }], [{}]])(
  'does not take %j for a report without findings',
  (answer) => {
    expect(findingsIn(answer, '')).toBeNull();
  },
);
