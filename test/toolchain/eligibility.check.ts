import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { eligibilityOf, type Verdict } from '../../tools/listing/eligibility';
import { wordsForVerdict } from './atlassian';

const ours = eligibilityOf(parse(readFileSync('manifest.yml', 'utf8')));

it.each(Object.keys(ours.verdicts))('Atlassian has words of its own for the verdict %s', (code) => {
  expect(wordsForVerdict(code)).not.toBe(code);
});

it.each(Object.entries(ours.verdicts))('the manifest gives no reason for %s', (_, places) => {
  expect(places).toEqual([]);
});

it('the app runs on Atlassian, and its data stays in the region of the site', () => {
  expect(ours).toMatchObject({ runsOnAtlassian: true, dataResidency: 'pinned' });
});

const remotes = [{ key: 'r', baseUrl: 'https://r.test' }];
const webtrigger = (type: string) => [{ key: 'w', function: 'f', response: { type } }];

it.each<[Verdict, object]>([
  ['HAS_REMOTES', { remotes }],
  ['HAS_REMOTES', { modules: { endpoint: [{ key: 'e', remote: 'r' }] } }],
  ['HAS_CONNECT_MODULES', { connectModules: { 'jira:webhooks': [] } }],
  ['HAS_DEFINED_EGRESS', { permissions: { external: { fetch: { backend: ['a.test'] } } } }],
  ['HAS_DEFINED_EGRESS', { permissions: { external: { images: [{ address: '*.a.test' }] } } }],
  ['HAS_EXPOSED_CREDENTIALS', { providers: { auth: [{ key: 'google' }] } }],
  ['HAS_NON_DARE_COMPLIANT_SQL_MODULE', { modules: { sql: [{ key: 's', engine: 'mysql' }] } }],
  ['HAS_EGRESS_WEBTRIGGER_MODULE', { modules: { webtrigger: webtrigger('dynamic') } }],
])('%s is found where a manifest gives it', (code, manifest) => {
  const { runsOnAtlassian, verdicts } = eligibilityOf(manifest);
  expect(runsOnAtlassian).toBe(false);
  expect(verdicts[code]).toHaveLength(1);
});

it('a web trigger that can only answer what is listed is no reason', () => {
  const manifest = { modules: { webtrigger: webtrigger('static') } };
  expect(eligibilityOf(manifest).runsOnAtlassian).toBe(true);
});
