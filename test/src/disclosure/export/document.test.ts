import { Ajv2020 } from 'ajv/dist/2020';

import { compare } from '../../../../src/disclosure/compare/compare';
import { at } from 'sightglass-for-jira/json/decoded';
import {
  toJson,
  writeDocument,
  type DisclosureDocument,
  type LiveReading,
} from '../../../../src/disclosure/export/document';
import { toMarketplace } from '../../../../src/disclosure/export/marketplace';
import type { Publisher } from '../../../../src/statement/publisher';
import { state } from '../../../../src/statement/state';
import { ask, startApp, storedRecord, valueOf } from '../../../rigs/app';
import { addressesByTexts } from '../../../rigs/addresses-by-texts';
import { before } from '../compare/before';
import { disclosure, named, textIn, translate } from '../committed';

const schema = JSON.parse(textIn('docs/schema/disclosure.schema.json')) as object;
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

const write = (publisher: Publisher | null): DisclosureDocument =>
  writeDocument(
    { disclosure, publisher, changes: compare(before, disclosure), live: null },
    'en-US',
    translate,
  );

const asJson = (document: DisclosureDocument): unknown => JSON.parse(toJson(document));

it.each([null, named])('fits its published schema, named or not', (publisher) => {
  isValid(asJson(write(publisher)));
  expect(isValid.errors).toBeNull();
});

it('holds the stored values when it is made on the page of a site', async () => {
  const app = await startApp();
  await app.site('acme').install();
  const source = valueOf(await ask(app.site('acme'), 'admin', 'document'));
  const document = writeDocument(source, 'en-US', translate);
  expect(at(document, 'live', 'record', 'values')).toEqual(storedRecord(app.site('acme')));
  isValid(asJson(document));
  expect(isValid.errors).toBeNull();
  app.dispose();
});

it('is made without a look at the stored values, which it holds as they were answered', async () => {
  const app = await startApp();
  await app.site('acme').install();
  const source = valueOf(await ask(app.site('acme'), 'admin', 'document'));
  const { live } = source;
  if (live === null || !('values' in live.record)) throw new Error('Nothing is stored.');
  const looks: unknown[] = [];
  const values = new Proxy(live.record.values, { get: (_, name) => looks.push(name) });
  const unseen = { ...live, record: { ...live.record, values } };
  const document = writeDocument({ ...source, live: unseen }, 'en-US', translate);
  toMarketplace(document);
  expect(looks).toEqual([]);
  expect(document.live).toBe(unseen);
  expect({ ...document, live }).toEqual(writeDocument(source, 'en-US', translate));
  expect(asJson({ ...document, live })).toEqual({ ...document, live });
  app.dispose();
});

it('says the same of every site but its values, whatever its address', async () => {
  const app = await startApp();
  await app.site('acme').install();
  const source = valueOf(await ask(app.site('acme'), 'admin', 'document'));
  const { live } = source;
  if (live === null || !('values' in live.record)) throw new Error('There is no record.');
  const { record } = live;
  const onSite = (baseUrl: string): LiveReading => ({
    ...live,
    record: { ...record, values: { ...record.values, baseUrl } },
  });
  const document = (url: string): DisclosureDocument =>
    writeDocument({ ...source, live: onSite(url) }, 'en-US', translate);
  const saying: readonly [string, (url: string) => string][] = [
    ['src/statement', (url) => JSON.stringify(state(disclosure, null, onSite(url)))],
    ['src/disclosure/export', (url) => toJson(document(url))],
  ];
  for (const [folder, say] of saying) {
    const said = (url: string): string => say(url).replaceAll(url, 'BASE');
    const usual = said('https://acme.atlassian.net');
    expect(addressesByTexts(folder).filter((url) => said(url) !== usual)).toEqual([]);
  }
  app.dispose();
});

/** The value with the one at a place replaced, or removed for `undefined`. */
function withFault(place: string, value: unknown): unknown {
  const json = asJson(write(named));
  const names = place.split('.');
  const parent = Object(at(json, ...names.slice(0, -1))) as Record<string, unknown>;
  const last = names.at(-1) ?? '';
  expect(last in parent || value !== undefined).toBe(true);
  parent[last] = value;
  return JSON.parse(JSON.stringify(json));
}

it.each([
  ['format', 2],
  ['language', 'English'],
  ['extra', 1],
  ['disclosure', undefined],
  ['disclosure.hash', 'abc'],
  ['disclosure.extra', []],
  ['disclosure.egress.remotes', undefined],
  ['disclosure.scopes.0.reason', ''],
  ['disclosure.stored.0.timeLimitDays', 0],
  ['disclosure.stored.0.fields', []],
  ['disclosure.handed.0.in', ['webhook']],
  ['disclosure.operations.0.as', 'admin'],
  ['disclosure.dependencies.0.bundles', []],
  ['publisher.privacyContact', 'nobody'],
  ['publisher.supportUrl', 'http://glasswright.dev'],
  ['publisher.role', 'both'],
  ['publisher.nickname', 'Glass'],
  ['statement.answers', []],
  ['statement.answers.0.question', 'Who'],
  ['statement.answers.0.sentences', []],
  ['statement.answers.0.sentences.0.proof', 'trust me'],
  ['statement.answers.0.sentences.0.evidence', []],
  ['statement.answers.0.sentences.0.evidence.0.kind', 'hearsay'],
  ['changes.list.0.arrives', 'maybe'],
  ['live', {}],
])('does not fit its schema when %s is %j', (place, value) => {
  expect(isValid(withFault(place, value))).toBe(false);
});

it('says from which version to which it tells of the changes', () => {
  const { changes } = write(named);
  expect(changes.from).toBe(before.app.version);
  expect(changes.summary).toContain(`from version ${before.app.version} to version `);
});

it('is the same each time it is written', () => {
  expect(toJson(write(named))).toBe(toJson(write(named)));
});

it('leaves no placeholder and no key where words should be', () => {
  const { statement, changes } = write(named);
  const texts = [
    ...statement.answers.flatMap(({ question, sentences }) => [
      question,
      ...sentences.map(({ text }) => text),
    ]),
    changes.summary,
    ...changes.list.map(({ text }) => text),
  ];
  expect(texts.filter((text) => /[{}]|^(?:topic|change|statement)\./.test(text))).toEqual([]);
});
