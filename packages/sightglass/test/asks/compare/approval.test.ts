import { compareInspections } from '../../../asks/compare/compare';
import type { Approval } from '../../../asks/compare/approval/approval';
import { REASONS } from '../../../asks/compare/approval/reason';
import { inspect } from '../../../asks/inspect';
import { reasonSentence } from '../../../output/comparison-approval';
import { CONNECT, words } from '../../output/texts-and-manifest';
import { CASES, manifestOf } from './approval-cases';

const between = (before: string, after: string): Approval =>
  compareInspections(inspect(before), inspect(after)).approval;

const ids = ({ reasons }: Approval): string[] =>
  reasons.map(({ id, isCertain }) => (isCertain ? id : `${id}?`));

const connect = (...scopes: readonly string[]): string =>
  JSON.stringify({ key: 'a', baseUrl: 'https://a.example', scopes });
const paid = JSON.stringify({ key: 'a', baseUrl: 'https://a.example', enableLicensing: true });
const READING = 'permissions:\n  scopes:\n    - read:jira-work\n';
const forge = manifestOf(READING);
const moved = manifestOf(`  connect:\n    key: a\n${READING}`);
const hosting = (type: string): string =>
  manifestOf(`${READING}modules:\n  ${type}:\n    - key: k\n`);
const served = (auth: string): string =>
  manifestOf(
    `${READING}remotes:\n  - key: r\n    baseUrl: https://a.example\n    operations: [fetch]\n    ${auth}\n`,
  );

const OTHERS = [
  ['a further scope of Connect', connect('READ'), connect('READ', 'ADMIN'), 'connect-scope-added'],
  ['a scope that another brought', connect('ADMIN'), connect('ADMIN', 'READ')],
  ['a removed scope of Connect', connect('READ', 'WRITE'), connect('READ')],
  ['a paid descriptor', connect(), paid, 'connect-licensing?'],
  ['the move to Forge with as much', connect('READ'), moved, 'connect-equivalent?'],
  ['the move to Forge with more', connect('NONE'), moved, 'connect-elevated'],
  [
    'a Forge app that does not say that it was one of Connect',
    connect('READ'),
    forge,
    'connect-equivalent?',
    'connect-key-missing?',
  ],
  [
    'a Forge app that was another one of Connect',
    connect('READ'),
    moved.replace('key: a', 'key: b'),
    'connect-equivalent?',
    'other-app?',
  ],
  ['another app of Forge', forge, forge.replace('id: a', 'id: b'), 'other-app?'],
  ['another app of Connect', connect(), connect().replace('"a"', '"b"'), 'other-app?'],
  [
    'the move to Forge with a new address',
    connect('READ'),
    moved.replace(
      READING,
      `${READING}  external:\n    fetch:\n      backend: [https://b.example]\n`,
    ),
    'connect-egress?',
  ],
  [
    'an entrance to a server that is not in the file',
    forge,
    hosting('endpoint').replace('key: k', 'key: k\n      remote: x'),
    'endpoint-added?',
    'not-known?',
  ],
  ['a part that nobody knows', forge, `${forge}teapot: 1\n`, 'not-known?'],
  [
    'tokens for a server',
    served(''),
    served('auth: { appSystemToken: { enabled: true } }'),
    'remote-auth?',
  ],
  ['a database', forge, hosting('sql'), 'sql-added'],
  ['a store of files', forge, hosting('objectStore'), 'object-store-added'],
  ['a language model', forge, hosting('llm'), 'llm-added'],
  ['containers', forge, `${forge}services:\n  - key: s\n`, 'containers-added'],
  ['the move back', forge, CONNECT, 'to-connect?'],
  ['lists of scopes', 'read:a', 'read:a read:b', 'scope-added', 'only-scopes?'],
  ['the same list', 'read:a', 'read:a', 'only-scopes?'],
  ['a list for a descriptor', CONNECT, 'READ', 'only-scopes?'],
  ['no file at all', '', forge, 'unrecognised?'],
  ['a file that cannot be read in full', forge, `${forge}  : : [\n`, 'partial?'],
] as const;

const all = [
  ...CASES.map(({ what, before, after, reasons }) => ({
    ...{ what, reasons },
    ...{ before: manifestOf(before), after: manifestOf(after) },
  })),
  ...OTHERS.map(([what, before, after, ...reasons]) => ({ what, before, after, reasons })),
];

it.each(all)('knows what Atlassian asks for $what', ({ before, after, reasons }) => {
  const approval = between(before, after);
  expect(ids(approval)).toEqual(reasons);
  const isCertain = reasons.some((reason) => !reason.endsWith('?'));
  const unclear = reasons.length === 0 ? 'no' : 'unclear';
  const isNoMore = reasons.every((reason) => reason === 'scope-removed');
  expect(approval.isNeeded).toBe(isCertain ? (isNoMore ? 'bulk' : 'yes') : unclear);
});

it.each(all)('asks nothing where nothing changes: $what', ({ after }) => {
  const open = ['only-scopes', 'partial', 'unrecognised', 'not-known'];
  expect(between(after, after).reasons.filter(({ id }) => !open.includes(id))).toEqual([]);
});

it('has a case for every reason, each in a sentence', () => {
  const reasons = all.flatMap(({ before, after }) => between(before, after).reasons);
  const told = new Set(reasons.map(({ id }) => id));
  expect(Object.keys(REASONS).filter((id) => !told.has(id as keyof typeof REASONS))).toEqual([]);
  const sentences = reasons.map((reason) => reasonSentence(reason, words));
  expect(sentences.filter((text) => !/^[A-Z][^{}]+\.$/.test(text))).toEqual([]);
});

it('names the lines in both files', () => {
  const before = 'app:\n  id: a\nremotes:\n  - key: r\n    baseUrl: https://a.example\n';
  const [reason] = between(before, `# later\n${before.replace('//a.', '//b.')}`).reasons;
  expect(reason).toMatchObject({ id: 'remote-url', before: [5], after: [6] });
});

const wanting = (...scopes: readonly string[]): string =>
  manifestOf(`permissions:\n  scopes: [${scopes.join(', ')}]\n`);
const managed = (text: string): string =>
  text.replace('permissions:\n', 'permissions:\n  enforcement: app-managed\n');

/**
 * Approval and a major version are different things: some major versions reach sites without a
 * question.
 */
it.each([
  ['a scope fewer', wanting('a:b', 'c:d'), wanting('a:b'), 'bulk'],
  ['storage more', wanting('a:b'), wanting('a:b', 'storage:app'), 'bulk'],
  ['storage more, a scope fewer', wanting('a:b'), wanting('storage:app'), 'bulk'],
  ['storage and a scope more', wanting('a:b'), wanting('a:b', 'c:d', 'storage:app'), 'yes'],
  [
    'a scope more, which the app manages',
    wanting('a:b'),
    managed(wanting('a:b', 'c:d')),
    'rolling',
  ],
  ['a scope more, managed no longer', managed(wanting('a:b')), wanting('a:b', 'c:d'), 'yes'],
  ['a scope fewer, which the app manages', wanting('a:b', 'c:d'), managed(wanting('a:b')), 'bulk'],
])('tells how sites get a major version: %s', (_, before, after, isNeeded) => {
  expect(between(before, after)).toMatchObject({ isNeeded, version: 'major' });
});

it('does not call the wait for an admin a right that the app grants itself', () => {
  const after = managed(wanting('a:b', 'c:d'));
  const told = inspect(after).findings.map(words.finding).join(' ');
  expect(told).toContain('these wait for the admin, the code does not (rolling releases)');
});
