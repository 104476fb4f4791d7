import { inspect } from '../../../asks/inspect';

const problemsOf = (text: string | Uint8Array): string[] =>
  inspect(text).problems.map(({ id }) => id);

it.each([
  [
    'what forge lint prints',
    'error  Jira endpoint: GET /rest/api/3/issue requires "read:jira-work" scope  permission-scope-required',
    'lint-output',
  ],
  ['a package.json', '{"name":"a","dependencies":{"@forge/api":"1"}}', 'package-file'],
  ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'archive'],
  ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'archive'],
])('says what to give instead of %s', (_, text, problem) => {
  const { kind, scopes } = inspect(text);
  expect([kind, scopes]).toEqual(['unrecognised', []]);
  expect(problemsOf(text)).toContain(problem);
});

it('shows a line that it does not understand, and then concludes nothing', () => {
  const read = 'View Jira issue data\nView user profiles\nView comments\n';
  const whole = inspect(read);
  expect(whole.findings.map(({ id }) => id)).toContain('cannot.delete');
  const { problems, isPartial, findings } = inspect(`${read}Reticulate splines\n`);
  expect(problems).toEqual([
    { id: 'strange-line', line: 4, values: { text: 'Reticulate splines' } },
  ]);
  expect(isPartial).toBe(true);
  expect(findings.filter(({ gravity }) => gravity === 'reassuring')).toEqual([]);
});

it('knows that a scope in a list may be used as others', () => {
  const { findings } = inspect('read:jira-work (allowImpersonation: true)');
  expect(findings.map(({ id }) => id)).toContain('impersonation.scopes');
});

it.each([
  [
    'Administer Jira\nAdminister Jira projects\nDelete Jira data\nWrite data to Jira\nRead Jira data',
    ['ADMIN', 'PROJECT_ADMIN', 'DELETE', 'WRITE', 'READ'],
  ],
  ['View\n  jira-work\nUpdate\n  jira-work', ['read:jira-work', 'write:jira-work']],
  [
    'View issue meta\nCreate and update comments\nDelete attachments',
    ['read:issue-meta:jira', 'write:comment:jira', 'delete:attachment:jira'],
  ],
])('reads every line of %j', (text, names) => {
  const { scopes, problems } = inspect(text);
  const own = scopes.filter(({ impliedBy }) => impliedBy === null);
  expect(own.map(({ name }) => name)).toEqual(names);
  expect(problems).toEqual([]);
});

it('takes two lines that may stand anywhere for none', () => {
  expect(inspect('Administer Jira\nRead Jira data').kind).toBe('unrecognised');
});
