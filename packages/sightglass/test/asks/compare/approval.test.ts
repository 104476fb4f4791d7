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
  ['the move to Forge with as much', connect('READ'), forge, 'connect-equivalent?'],
  ['the move to Forge with more', connect('NONE'), forge, 'connect-elevated'],
  [
    'the move to Forge with a new address',
    connect('READ'),
    manifestOf(`${READING}  external:\n    fetch:\n      backend: [https://b.example]\n`),
    'connect-egress?',
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
