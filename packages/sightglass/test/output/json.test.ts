import { Ajv2020 } from 'ajv/dist/2020';

import { compareInspections } from '../../asks/compare/compare';
import { at } from '../../json/decoded';
import { inspect } from '../../asks/inspect';
import { comparisonToJson } from '../../output/comparison-json';
import { toJson, toJsonList } from '../../output/json';
import { BROKEN, CONNECT, FULL, jsonIn, named, words } from './texts-and-manifest';

const schema = Object(jsonIn('packages/sightglass/docs/inspection.schema.json')) as object;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const isValid = ajv.compile(schema);

const FILES = {
  FULL,
  BROKEN,
  CONNECT,
  list: 'read:jira-work\nADMIN',
  other: 'Dear diary',
  none: '',
};
const all = Object.entries(FILES);

it.each(all)('fits its published schema: %s', (_, text) => {
  isValid(JSON.parse(toJson(inspect(text), words, 'a')));
  expect(isValid.errors).toBeNull();
});

it('fits it for several files', () => {
  const files = all.map(([file, text]) => ({ file, inspection: inspect(text) }));
  isValid(JSON.parse(toJsonList(files, words)));
  expect(isValid.errors).toBeNull();
});

it.each(all.flatMap(([before, a]) => all.map(([after, b]) => [before, after, a, b] as const)))(
  'fits it for what changes from %s to %s',
  (before, after, a, b) => {
    const comparison = compareInspections(inspect(a), inspect(b));
    const json = comparisonToJson(comparison, words, { before, after });
    isValid(JSON.parse(json));
    expect(isValid.errors).toBeNull();
    expect(json).not.toMatch(/"text": "(?:compare|approval)\.|"text": ".*\{/);
  },
);

/** The value with the one at a place replaced, or removed for `undefined`. */
function withFault(place: string, value: unknown): unknown {
  const json: unknown = JSON.parse(toJson(inspect(FULL), words, 'a'));
  const names = place.split('.');
  const parent = Object(at(json, ...names.slice(0, -1))) as Record<string, unknown>;
  parent[names.at(-1) ?? ''] = value;
  return JSON.parse(JSON.stringify(json));
}

it.each([
  ['format', 2],
  ['$schema', 'urn:other'],
  ['extra', 1],
  ['kind', 'manifest'],
  ['partial', undefined],
  ['verdict', ''],
  ['findings.0.text', ''],
  ['findings.0.concern', 'other'],
  ['findings.0.gravity', 'bad'],
  ['findings.0.lines', [0]],
  ['scopes.0.operations', {}],
  ['reach', {}],
])('does not fit its schema when %s is %j', (place, value) => {
  expect(isValid(withFault(place, value))).toBe(false);
});

it('keeps every character of a name, and shows none that cannot be seen', () => {
  const name = 'a\u202eb\u009bc\u{e0041}\ufeffd';
  const json = toJson(named(name), words);
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(at(JSON.parse(json), 'app')).toBe(name);
});

it('is the same each time', () => {
  expect(toJson(inspect(FULL), words)).toBe(toJson(inspect(FULL), words));
});
