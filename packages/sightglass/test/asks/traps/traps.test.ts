import { inspect } from '../../../asks/inspect';
import { verdictOf } from '../../../asks/verdict';
import { services } from '../../../facts/services';
import { words } from '../../output/texts-and-manifest';
import { asking, descriptor, manifest, permitting, sending } from '../sentences/fixture';
import { HARMLESS, TRAPS } from './in-manifests';

const idsOf = (text: string): string[] => inspect(text).findings.map(({ id }) => id);
const told = (text: string): string[] => inspect(text).findings.map(words.finding);
const verdict = (text: string): string => verdictOf(inspect(text), words);

it('reassures in most ways where nothing is hidden', () => {
  const ids = inspect(HARMLESS)
    .findings.filter(({ gravity }) => gravity === 'reassuring')
    .map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['egress.none', 'cannot.anything', 'roa.yes', 'background.none']),
  );
});

it.each(TRAPS)('is not taken in by $what', ({ text, unsaid }) => {
  const ids = idsOf(text);
  expect(unsaid.filter((id) => ids.includes(id))).toEqual([]);
});

it('does not count what it cannot see as not deleting', () => {
  const all = told(asking('read:permission:jira', 'delete:build-info:jira'));
  expect(all.join(' ')).not.toContain('None of them deletes anything');
});

it('does not put down to the scopes of one product what another one shows of people', () => {
  const texts = told(asking('write:cmdb-type:jira', 'read:pullrequest:bitbucket')).join(' ');
  expect(texts).not.toContain('operations of Bitbucket list people');
});

it('takes mail for gone, and what tools report for erased with the app', () => {
  const texts = told(asking('send:notification:jira', 'write:deployment-info:jira')).join(' ');
  expect(texts).not.toContain('stays there, also when it is removed');
  expect(verdict(asking('send:notification:jira'))).not.toContain('changes what people made');
});

it('does not call a server of Atlassian’s one outside Atlassian', () => {
  const ids = idsOf(descriptor({ baseUrl: 'https://app.services.atlassian.com' }));
  expect(ids).toContain('connect.server-atlassian');
  expect(ids).not.toContain('connect.server');
});

const ON_CONNECT = [
  'app:\n  id: a\n  connect:\n    key: k\n    remote: r\npermissions:\n  scopes: []',
  'remotes:\n  - key: r\n    baseUrl: https://r.example',
  'connectModules:\n  jira:generalPages:\n    - key: p',
].join('\n');

it('finds servers that are named by their keys', () => {
  const all = told(manifest('remotes:\n  api:\n    baseUrl: https://evil.example'));
  expect(all.join(' ')).toContain('https://evil.example');
});

it('counts people only where a scope of that product opens them', () => {
  const all = told(asking('manage:jira-configuration', 'manage:servicedesk-customer')).join(' ');
  expect(all).toMatch(/\d operations of Jira list people/);
  expect(all).not.toContain('operations of Jira Service Management list people');
});

it('tells of the server of Connect parts once', () => {
  const serious = inspect(ON_CONNECT).findings.filter(({ gravity }) => gravity === 'serious');
  expect(serious.map(({ id }) => id)).toEqual(['connect.server-remote']);
});

it('says where a company and its country are not verified', () => {
  const runBy = (name: string): readonly string[] =>
    services
      .filter((each) => each.name === name)
      .flatMap((each) => [words.company(each), words.country(each)]);
  expect(runBy('PostHog')).toEqual(['PostHog', 'United States']);
  expect(runBy('Figma')).toEqual(['not verified', 'not verified']);
});

it('says of a descriptor without an address that there is none', () => {
  expect(idsOf(descriptor({ baseUrl: ' ' }))).toContain('connect.server-unstated');
});

it('does not name a template as if it were a server', () => {
  expect(verdict(descriptor({ baseUrl: '{{localBaseUrl}}', scopes: ['READ'] }))).toMatch(
    /^It sends data to a server that the file does not name/,
  );
});

it('names Atlassian’s addresses once for all that call them', () => {
  const both = sending('fetch:\n  client: [api.atlassian.com]\n  backend: [api.atlassian.com]');
  const naming = told(both).filter((text) => text.includes('api.atlassian.com'));
  expect(naming).toEqual([
    'Its parts can call Atlassian’s own addresses, with rights that this file does not show: api.atlassian.com.',
  ]);
});

it.each([
  [
    'pages that load from elsewhere',
    sending('images: [img.example.com]'),
    'loads into its pages from img.example.com, where data can go with it',
  ],
  [
    'pages that run text',
    permitting('content:\n  scripts: [unsafe-eval]'),
    'loosens the rules that protect its pages',
  ],
])('says in the verdict that there are %s', (_, text, deed) => {
  expect(verdict(text)).toContain(deed);
});
