import { inspect } from '../../../asks/inspect';

const asked = (text: string): string[] =>
  inspect(text)
    .scopes.filter(({ impliedBy }) => impliedBy === null)
    .map(({ name }) => name);
const reassuring = (text: string): string[] =>
  inspect(text)
    .findings.filter(({ gravity }) => gravity === 'reassuring')
    .map(({ id }) => id);
const problemsOf = (text: string): string[] => inspect(text).problems.map(({ id }) => id);

const HEAD = 'permissions:\n  scopes:\n';

it('reads the new side of what diff prints without options', () => {
  const text = '3c3\n<     - write:jira-work\n---\n>     - read:jira-work\n';
  expect(asked(text)).toEqual(['read:jira-work']);
  expect(problemsOf(text)).toContain('difference');
});

it('reads the new side of a difference in colors', () => {
  const [red, green, end] = ['[31m', '[32m', '[m'].map((code) => `\u001b${code}`);
  const text = `${red}-    - write:jira-work${end}\n${green}+    - read:jira-work${end}\n`;
  expect(asked(text)).toEqual(['read:jira-work']);
});

it('takes nothing for asked for where all of it is removed', () => {
  expect(asked('-permissions:\n-  scopes:\n-    - write:jira-work\n')).toEqual([]);
  expect(asked('- read:jira-work\n- write:jira-work\n')).toHaveLength(2);
});

it('knows what a linter prints by its places', () => {
  const text = 'manifest.yml\n  3:5  warning  Deprecated scope read:jira-work  valid-permissions\n';
  expect(problemsOf(text)).toContain('lint-output');
});

it('reads of several files in a difference the manifest alone', () => {
  const of = (path: string, lines: string): string =>
    `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,3 +1,3 @@\n${lines}`;
  const text =
    of('src/a.js', '-a\n+scopes: write:jira-work\n') +
    of('app/manifest.yml', ' permissions:\n   scopes:\n-    - read:me\n+    - read:jira-user\n');
  expect(asked(text)).toEqual(['read:jira-user']);
});

it.each(['read:jira-work – impersonation allowed', 'read:jira-work (allowImpersonation)'])(
  'takes what is said of other users for allowed: %s',
  (line) => {
    expect(inspect(line).findings.map(({ id }) => id)).toContain('impersonation.scopes');
  },
);

it('takes no for no', () => {
  const { findings } = inspect('read:jira-work (allowImpersonation: false)');
  expect(findings.map(({ id }) => id)).not.toContain('impersonation.scopes');
});

it.each([
  ['a name beside scopes that is none of Atlassian’s', 'offline_access read:me\n'],
  ['a line in letters of another kind', 'read:jira-work\n課題の作成と管理\n'],
])('shows %s, and concludes nothing', (_, text) => {
  expect(problemsOf(text)).toContain('strange-line');
  expect(reassuring(text)).toEqual([]);
});

it('keeps to the product that a line names', () => {
  const lines = 'Manage Jira webhooks\nView Jira issue data\nView user profiles\n';
  expect(asked(lines).filter((name) => name.includes('bitbucket'))).toEqual([]);
});

it('concludes nothing from one of two files in a page', () => {
  const file = (scope: string): string =>
    `~~~\napp:\n  id: a\n${HEAD}    - ${scope}\nmodules:\n  jira:issuePanel:\n    - key: p\n~~~\n`;
  const page = `First:\n${file('read:jira-work')}Then:\n${file('manage:jira-configuration')}`;
  expect(problemsOf(page)).toContain('more-documents');
  expect(reassuring(page)).toEqual([]);
});

it.each([
  ['a part of a manifest', 'app:\n  id: x\npermissions:\n  scopes: [storage:app]\n'],
  [
    'pieces of a file',
    'diff --git a/manifest.yml b/manifest.yml\n--- a/manifest.yml\n+++ b/manifest.yml\n@@ -9,2 +9,3 @@ permissions:\n   scopes:\n+    - read:jira-work\n     - storage:app\n',
  ],
])('concludes nothing from what %s does not say', (_, text) => {
  const ids = inspect(text).findings.map(({ id }) => id);
  expect(ids).toContain('storage.hosted');
  expect(ids).not.toContain('uninstall.not-told');
  expect(ids).not.toContain('storage.unstated');
  expect(ids).not.toContain('unknown.keys');
});
