import type { ReasonId } from '../../../asks/compare/approval/reason';

/**
 * Two versions of a manifest, and why an admin is asked before a site gets the later one; `?` marks
 * an open reason.
 */
export interface Case {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly reasons: readonly (ReasonId | `${ReasonId}?`)[];
}

const asks = (what: string, before: string, after: string, ...reasons: Case['reasons']): Case => ({
  what,
  before,
  after,
  reasons,
});

const scopes = (...names: readonly string[]): string =>
  `permissions:\n  scopes:\n${names.map((name) => `    ${name}\n`).join('')}`;
const backend = (...entries: readonly string[]): string =>
  `permissions:\n  external:\n    fetch:\n      backend:\n${entries.map((entry) => `        - ${entry}\n`).join('')}`;
const permitting = (text: string): string => `permissions:\n  ${text}\n`;
const hook = (...keys: readonly string[]): string =>
  `modules:\n  webtrigger:\n${keys.map((key) => `    - ${key}\n`).join('')}`;
const remote = (text: string): string => `remotes:\n  - key: r\n    ${text}\n`;
const provider = (text: string): string => `providers:\n  auth:\n    - ${text}\n`;
/** Both servers are in both versions, so that only the entrance changes. */
const SERVERS =
  'remotes:\n  - { key: r, baseUrl: https://a.example }\n  - { key: s, baseUrl: https://b.example }\n';
const endpoint = (text: string): string =>
  `${SERVERS}modules:\n  endpoint:\n    - key: e\n      ${text}\n`;
const licensing = (on: boolean): string => `  licensing:\n    enabled: ${String(on)}\n`;

const A = 'https://a.example';
const B = 'https://b.example';
const eud = (address: string, is: boolean): string =>
  `{ address: '${address}', inScopeEUD: ${String(is)} }`;

const OF_SCOPES = [
  asks(
    'the same scopes in another order',
    scopes('a:b: {}', 'c:d: {}'),
    scopes('c:d: {}', 'a:b: {}'),
  ),
  asks('the same scopes as a list', scopes('a:b: {}'), scopes('- a:b')),
  asks('an added scope', scopes('- a:b'), scopes('- a:b', '- c:d'), 'scope-added'),
  asks('a removed scope', scopes('- a:b', '- c:d'), scopes('- a:b'), 'scope-removed'),
  asks('a swapped scope', scopes('- a:b'), scopes('- c:d'), 'scope-added', 'scope-removed'),
  asks(
    'a scope now used as others',
    scopes('a:b: {}'),
    scopes('a:b: { allowImpersonation: true }'),
    'impersonation?',
  ),
];

const OF_PAGES = [
  asks('an added option', '', permitting('content: { scripts: [unsafe-eval] }'), 'option-added'),
  asks('a removed option', permitting('content: { scripts: [unsafe-eval] }'), ''),
  asks(
    'a policy of the sandbox',
    '',
    permitting('sandbox: [allow-storage-access-by-user-activation]'),
    'sandbox-added?',
  ),
];

const OF_EGRESS = [
  asks('an added address', '', backend(A), 'egress-added'),
  asks('a removed address', backend(A), ''),
  asks(
    'an address for another use',
    backend(A),
    backend(A) + `    images:\n      - ${A}\n`,
    'egress-added',
  ),
  asks('an address with a slash at its end', backend(A), backend(`${A}/`)),
  asks(
    'an added category',
    backend(A),
    backend(`{ address: '${A}', category: analytics }`),
    'category-changed',
  ),
  asks(
    'a removed category',
    backend(`{ address: '${A}', category: analytics }`),
    backend(A),
    'category-removed?',
  ),
  asks(
    'people’s data for the first time',
    backend(eud(A, false)),
    backend(eud(A, true)),
    'personal-first',
  ),
  asks(
    'people’s data by no longer denying it',
    backend(eud(A, false)),
    backend(A),
    'personal-first',
  ),
  asks(
    'people’s data a second time',
    backend(eud(A, true), eud(B, false)),
    backend(eud(A, true), eud(B, true)),
  ),
  asks(
    'people’s data where it was assumed',
    backend(A, eud(B, false)),
    backend(A, eud(B, true)),
    'personal-assumed?',
  ),
  asks('no longer people’s data', backend(eud(A, true)), backend(eud(A, false))),
  asks(
    'addresses by admins',
    '',
    permitting('external: { configurable: { enabled: true } }'),
    'configurable',
  ),
];

const OF_REMOTES = [
  asks('an added remote', '', remote(`baseUrl: ${A}`), 'remote-added'),
  asks('a removed remote', remote(`baseUrl: ${A}`), ''),
  asks('an added remote that admins fill in', '', remote('configurable: { name: x }')),
  asks(
    'an address moved to a remote',
    backend(A),
    backend('{ remote: r }') + remote(`baseUrl: ${A}`),
  ),
  asks('another address', remote(`baseUrl: ${A}`), remote(`baseUrl: ${B}`), 'remote-url'),
  asks(
    'the same address by region',
    remote(`baseUrl: ${A}`),
    remote(`baseUrl: { default: '${A}' }`),
  ),
  asks(
    'a further region',
    remote(`baseUrl: ${A}`),
    remote(`baseUrl: { default: '${A}', EU: '${B}' }`),
    'remote-url',
  ),
  asks(
    'a region less',
    remote(`baseUrl: { default: '${A}', EU: '${B}' }`),
    remote(`baseUrl: ${A}`),
    'remote-url-removed',
  ),
  asks(
    'no address where admins fill one in',
    remote(`baseUrl: ${A}\n    configurable: { name: x }`),
    remote('configurable: { name: x }'),
  ),
  asks(
    'a further purpose',
    remote('operations: [fetch]'),
    remote('operations: [fetch, storage]'),
    'remote-operation',
  ),
  asks('a purpose less', remote('operations: [fetch, storage]'), remote('operations: [fetch]')),
  asks(
    'a first purpose',
    remote(`baseUrl: ${A}`),
    remote(`baseUrl: ${A}\n    operations: [fetch]`),
  ),
  asks(
    'people’s data stored',
    remote('storage: { inScopeEUD: false }'),
    remote('storage: { inScopeEUD: true }'),
    'remote-personal',
  ),
  asks(
    'people’s data no longer stored',
    remote('storage: { inScopeEUD: true }'),
    remote('storage: { inScopeEUD: false }'),
  ),
  asks(
    'an address by admins',
    remote(`baseUrl: ${A}`),
    remote(`baseUrl: ${A}\n    configurable: { name: x }`),
    'remote-configurable',
  ),
];

const OF_PARTS = [
  asks('a first dynamic web trigger', '', hook('key: a'), 'web-trigger-added'),
  asks(
    'a further dynamic web trigger',
    hook('key: a'),
    hook('key: a', 'key: b'),
    'web-trigger-another?',
  ),
  asks('a static web trigger', '', hook('{ key: a, response: { type: static } }')),
  asks(
    'a web trigger made dynamic',
    hook('{ key: a, response: { type: static } }'),
    hook('key: a'),
    'web-trigger-dynamic',
  ),
  asks('a removed web trigger', hook('key: a'), ''),
  asks('licensing', licensing(false), licensing(true), 'licensing'),
  asks('no more licensing', licensing(true), licensing(false)),
  asks('an added provider', '', provider('key: p'), 'provider-added'),
  asks('a removed provider', provider('key: p'), '', 'provider-removed'),
  asks(
    'another client',
    provider('{ key: p, clientId: a }'),
    provider('{ key: p, clientId: b }'),
    'provider-client',
  ),
  asks('an added endpoint', SERVERS, endpoint('remote: r'), 'endpoint-added?'),
  asks('a changed endpoint', endpoint('remote: r'), endpoint('remote: s'), 'endpoint-changed'),
  asks('a removed endpoint', endpoint('remote: r'), SERVERS),
  asks('a part of a page', '', 'modules:\n  jira:issuePanel:\n    - key: panel\n'),
];

export const CASES: readonly Case[] = [
  ...OF_SCOPES,
  ...OF_PAGES,
  ...OF_EGRESS,
  ...OF_REMOTES,
  ...OF_PARTS,
];

/** A manifest with a case's lines. */
export const manifestOf = (text: string): string =>
  [
    `app:\n  id: a\n${text}`,
    ...(/^modules:/m.test(text) ? [] : ['modules:\n  jira:issuePanel: []\n']),
  ].join('');
