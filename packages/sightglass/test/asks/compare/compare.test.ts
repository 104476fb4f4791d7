import { compareInspections } from '../../../asks/compare/compare';
import type { Comparison } from '../../../asks/compare/comparison';
import { inspect } from '../../../asks/inspect';
import { comparisonToMarkdown, comparisonToText } from '../../../output/comparison';
import { BROKEN, CONNECT, FULL, words } from '../../output/texts-and-manifest';

const between = (before: string, after: string): Comparison =>
  compareInspections(inspect(before), inspect(after));

const parts = ({ parts: all }: Comparison): string[] =>
  all.filter(({ kind }) => kind !== 'same').map(({ about, kind }) => `${about} ${kind}`);

it('says of a file compared with itself that nothing changes', () => {
  for (const text of [FULL, CONNECT, 'read:jira-work']) {
    const comparison = between(text, text);
    expect(comparison.verdict).toBe('same');
    expect([...comparison.findings, ...comparison.parts].map(({ kind }) => kind)).toEqual(
      [...comparison.findings, ...comparison.parts].map(() => 'same'),
    );
  }
});

it.each([
  ['allowImpersonation: true', 'allowImpersonation: false', 'impersonation narrower'],
  ['    made:up:scope: {}\n', '', 'scope removed'],
  ['inScopeEUD: true', 'inScopeEUD: false', 'personal narrower'],
  ['inScopeEUD: true', 'category: analytics', 'analytics narrower'],
  ['        - https://logs.example.com\n', '', 'egress removed'],
  ['      - unsafe-eval', '      []', 'option removed'],
  ['operations: [storage]', 'operations: [storage, other]', 'remote-operation wider'],
  ['https://server.example.com', 'https://other.example.com', 'remote-url new'],
  ['key: hook\n', 'key: hook\n      response:\n        type: static\n', 'dynamic narrower'],
  ['key: panel', 'key: other', 'module new'],
])('tells of %j become %j', (old, now, change) => {
  expect(FULL).toContain(old);
  expect(parts(between(FULL, FULL.replace(old, now)))).toContain(change);
});

it('turns every change round when the files are', () => {
  const later = FULL.replace('        - https://logs.example.com\n', '');
  expect(between(FULL, later)).toMatchObject({ verdict: 'less' });
  expect(parts(between(FULL, later))).toEqual(['egress removed']);
  expect(between(later, FULL)).toMatchObject({ verdict: 'more' });
  expect(parts(between(later, FULL))).toEqual(['egress new']);
});

it('tells of a sentence that says more than before as one change', () => {
  const later = FULL.replace('        - https://logs.example.com\n', '');
  const change = between(later, FULL).findings.find(({ after }) => after?.id === 'egress.backend');
  expect(change).toMatchObject({
    kind: 'wider',
    before: { lines: [15] },
    after: { lines: [15, 17] },
  });
});

it('takes a reassuring sentence that goes for more, not for less', () => {
  const manifest = 'app:\n  id: a\n  runtime:\n    name: nodejs24.x\n';
  const later = `${manifest}permissions:\n  content:\n    styles: [unsafe-inline]\n`;
  expect(between(manifest, later).verdict).toBe('more');
});

it('compares what an app may do, not how its scopes are named, on the move from Connect', () => {
  const later = FULL.replace('https://api.example.com', 'https://server.example.com');
  const comparison = between(CONNECT, later);
  expect(comparison).toMatchObject({
    basis: 'concerns',
    findings: [],
    approval: { isNeeded: 'yes' },
  });
  const kinds = new Map(comparison.concerns.map(({ concern, kind }) => [concern, kind]));
  expect(kinds.get('administer')).toBe('removed');
  expect(kinds.get('impersonation')).toBe('new');
  expect(comparison.parts.map(({ kind, values }) => [kind, values['host']])).toEqual([
    ['same', 'server.example.com'],
    ['new', 'logs.example.com'],
  ]);
});

it('takes what a list of scopes does not say for nothing said', () => {
  const comparison = between(FULL, 'read:jira-work');
  expect(comparison).toMatchObject({ basis: 'scopes', findings: [], concerns: [] });
  expect(parts(comparison)).toEqual(['scope removed', 'scope removed']);
});

it('does not compare what it does not know', () => {
  expect(between('Dear diary', FULL)).toMatchObject({ basis: 'nothing', verdict: 'unknown' });
});

it('says that changes may be missing where part of a file could not be read', () => {
  const comparison = between(FULL, BROKEN);
  expect(comparison.isPartial).toBe(true);
  expect(comparisonToText(comparison, words, { before: 'a', after: 'b' })).toContain(
    'Part of a file could not be read, so changes may be missing.',
  );
});

it('tells an admin first what changes, and in which lines', () => {
  const later = `# 2\n${FULL.replace('operations: [storage]', 'operations: [storage, other]')}`;
  const files = { before: 'a.yml', after: 'b.yml' };
  const text = comparisonToText(between(FULL, later), words, files);
  expect(text).toMatch(/^From a\.yml to b\.yml\n=+\n\nThe later file lets the app do more\.\n/);
  expect(text).toContain(
    '- Its server “server” is now also for other uses such as logs.\n  (line 23 now)',
  );
  expect(comparisonToMarkdown(between(FULL, later), words, files)).toContain(
    '- The server “server” is used for more: other uses such as logs.  \n  *line 22 before; line 23 now; See https',
  );
});

const onConnect = (...scopes: readonly string[]): string =>
  JSON.stringify({ key: 'a', baseUrl: 'https://a.example', scopes, modules: {} });

it('takes a right that another one brought along for no news', () => {
  const comparison = between(onConnect('READ', 'ADMIN'), onConnect('READ', 'DELETE'));
  expect(comparison).toMatchObject({ verdict: 'less', approval: { isNeeded: 'no' } });
  const isNew = comparison.findings.filter(({ kind }) => kind === 'new' || kind === 'wider');
  expect(isNew).toEqual([]);
});

const panel = (runtime: string, more = ''): string =>
  [
    `app:\n  id: a\n  runtime:\n    name: ${runtime}\npermissions:\n  scopes: [storage:app]\nmodules:`,
    `  jira:issuePanel:\n    - key: p\n      function: f${more}`,
    '  function:\n    - key: f\n      handler: index.f\n',
  ].join('\n');

it.each([
  ['runs on a newer runtime', panel('nodejs20.x'), panel('nodejs24.x')],
  [
    'is called before it is removed',
    panel('nodejs24.x'),
    panel('nodejs24.x', '\n  preUninstall:\n    - key: u\n      function: f'),
  ],
])('does not call it more or less that an app %s', (_, before, after) => {
  expect(between(before, after)).toMatchObject({ verdict: 'same', approval: { isNeeded: 'no' } });
});

it('says nothing new of what a Connect app wrote and writes on as a Forge app', () => {
  const after = panel('nodejs24.x').replace('storage:app', 'write:jira-work');
  const { concerns } = between(onConnect('READ', 'WRITE', 'DELETE'), after);
  const kinds = new Map(concerns.map(({ concern, kind }) => [concern, kind]));
  expect([kinds.get('storage'), kinds.get('change')]).toEqual(['same', 'same']);
});
