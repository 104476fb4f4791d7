import { inspect } from '../../asks/inspect';
import { review } from '../../review/review';
import type { Point } from '../../review/held';
import { readStatement } from '../../says/read-statement';
import { fetches, manifest, scopes } from './manifest';

const SENDS = manifest('', fetches('api.alpha-analytics.io'));
const SENDS_NOTHING = manifest('', scopes('storage:app'));
const AGENT = '  rovo:agent:\n    - key: agent\n';

const held = (statement: string, app: string): Pick<Point, 'id' | 'verdict'>[] =>
  review(readStatement(statement, 'text'), inspect(app)).points.map(({ id, verdict }) => ({
    id,
    verdict,
  }));

it.each([
  ['leaves', 'Your data does not leave Atlassian.', SENDS],
  ['unnamed', 'We collect your name.', SENDS],
  ['not-read-only', 'The app has read only access.', 'write:jira-work'],
  ['beyond', 'We collect your name.', 'delete:issue:jira'],
  ['people-silent', 'We use cookies.', 'read:jira-user'],
  ['ai', 'We do not use artificial intelligence.', manifest(AGENT, scopes('storage:app'))],
  ['ai-silent', 'We use cookies.', manifest(AGENT, scopes('storage:app'))],
  ['uninstall-not-told', 'When you uninstall the app, your data is deleted.', SENDS],
  ['place-unknown', 'Your data is hosted in Germany.', SENDS],
])('tells that they disagree: %s', (id, statement, app) => {
  expect(held(statement, app)).toContainEqual({ id, verdict: 'disagrees' });
});

it.each([
  ['stays', 'Your data does not leave Atlassian.', SENDS_NOTHING],
  ['named', 'We send data to Alpha-Analytics.', SENDS],
  ['reads-only', 'The app has read only access.', 'read:jira-work'],
  ['people-told', 'We collect your name and email address.', 'read:jira-user'],
  ['no-ai', 'We do not use artificial intelligence.', SENDS_NOTHING],
  [
    'uninstall-told',
    'When you uninstall the app, your data is deleted.',
    manifest('  preUninstall:\n    - key: erase\n      function: erase\n', scopes('storage:app')),
  ],
])('tells that the file bears the text out: %s', (id, statement, app) => {
  expect(held(statement, app)).toContainEqual({ id, verdict: 'bears-out' });
});

it('tells both places of a disagreement', () => {
  const text = 'We like you. Your data does not leave Atlassian.';
  const [point] = review(readStatement(text, 'text'), inspect(SENDS)).points;
  expect(point?.passages.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Your data does not leave Atlassian.',
  ]);
  expect(point?.lines).toEqual([10]);
  expect(point?.values).toEqual({ hosts: ['api.alpha-analytics.io'] });
});

it('takes silence for no guilt', () => {
  expect(
    held('We like you.', SENDS_NOTHING).filter(({ verdict }) => verdict === 'disagrees'),
  ).toEqual([]);
  expect(held('We like you.', SENDS_NOTHING)).toContainEqual({
    id: 'retention-silent',
    verdict: 'says-nothing',
  });
});

it('holds a statement that it cannot read against nothing', () => {
  const german =
    'Wir erheben und verarbeiten die folgenden Daten von Ihnen, und zwar mit Ihrer Einwilligung für die App.';
  expect(review(readStatement(german), inspect(SENDS))).toEqual({
    format: 1,
    points: [],
    questions: [],
  });
});

it('holds against nothing what is no app', () => {
  expect(held('Your data does not leave Atlassian.', 'hello world')).toEqual([]);
});

it('asks at most ten questions, first what both disagree in', () => {
  const { questions } = review(
    readStatement('Your data does not leave Atlassian.', 'text'),
    inspect(SENDS),
  );
  expect(questions).toHaveLength(10);
  expect(questions[0]).toEqual({
    id: 'leaves',
    topic: 45,
    values: { hosts: ['api.alpha-analytics.io'] },
  });
  expect(new Set(questions.map(({ id, topic }) => `${id} ${topic}`)).size).toBe(10);
});

it('asks of a statement alone what it leaves open', () => {
  const { points, questions } = review(
    readStatement('We may do not collect your address.', 'text'),
    null,
  );
  expect(points).toEqual([]);
  expect(questions.map(({ id }) => id)).toContain('fault-yes-and-no');
  expect(questions.map(({ id }) => id)).toContain('topic-not-found');
});
