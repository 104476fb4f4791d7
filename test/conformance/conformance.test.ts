import { readFileSync } from 'node:fs';

import type * as ForgeKvs from '@forge/kvs';

import type { Forge } from 'local-forge/forge';
import { inFunction, probedForge } from 'local-forge/test/test-app';
import { parityTable } from './parity';
import { STORAGE_CALLS, type Ground } from './storage-case';
import { runCase, runOnSite, suite } from './suite';
import { unprovenInTwo } from './unproven';

let forge: Forge;
let forgeKvs: typeof ForgeKvs;

beforeEach(async () => {
  forge = await probedForge();
  forgeKvs = await import('@forge/kvs');
});
afterEach(() => {
  forge.dispose();
});

/** Without the time machine, as a real site is. */
const site = (): Ground => ({
  ...forgeKvs,
  key: (name) => `conformance:${name}`,
  settled: () => Promise.resolve(),
});

const ground = (): Ground => ({
  ...site(),
  time: {
    pass: async (ms) => {
      await forge.advance(ms);
    },
    expireLate: (expiryLagMs) => {
      forge.faults({ kvs: { expiryLagMs } });
    },
    listLate: (listLagMs) => {
      forge.faults({ kvs: { listLagMs } });
    },
  },
});

const nothing: Ground['WhereConditions']['beginsWith'] = () => ({
  condition: 'BEGINS_WITH',
  values: ['nothing begins with this'],
});

it.each(suite.map((one) => [one.name, one] as const))('%s', async (_, one) => {
  const seen = await inFunction(forge, () => runCase(one, ground()));
  expect(seen).toEqual(one.expected);
});

it('every call of the package is in at least one case', () => {
  const named = new Set(suite.flatMap(({ calls }) => calls));
  expect(STORAGE_CALLS.filter((call) => !named.has(call))).toEqual([]);
});

it('what the doors take from the package is listed as unproven for its version 2', () => {
  const source = ['storage', 'walk'].map((name) => `src/platform/storage/${name}.ts`);
  const used = source.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bkvs\.(\w+)/g)].map(([, call]) => call),
  );
  const listed = new Set<string>(unprovenInTwo.flatMap(({ calls }) => calls));
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((call) => call === undefined || !listed.has(call))).toEqual([]);
  expect(parityTable()).toContain('| unproven |');
});

it('every call that the package has is known to the suite', () => {
  const { kvs } = forgeKvs;
  const names = [...Object.getOwnPropertyNames(Object.getPrototypeOf(kvs)), ...Object.keys(kvs)];
  const calls = names.filter((name) => name !== 'constructor' && name !== 'storageApi');
  const known = new Set<string>(STORAGE_CALLS);
  expect(calls.filter((name) => !known.has(name))).toEqual([]);
});

it('the parity table says of every call whether it is modelled, and names every case', () => {
  const table = parityTable();
  for (const call of STORAGE_CALLS) expect(table).toContain(`| \`${call}\` |`);
  for (const { name } of suite) expect(table).toContain(name);
  expect(table).toContain('| `entity` | refused by name |');
  expect(table).toContain('| `get` | modelled |');
});

it('a site that disagrees is told so, case by case', async () => {
  const beginsWith = nothing;
  const broken = { ...site(), WhereConditions: { ...forgeKvs.WhereConditions, beginsWith } };
  const right = await inFunction(forge, () => runOnSite(site));
  const wrong = await inFunction(forge, () => runOnSite(() => broken));
  expect(right.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(right).toHaveLength(suite.filter(({ localOnly }) => localOnly !== true).length);
  expect(wrong.some(({ agrees }) => !agrees)).toBe(true);
});

it('no two cases have the same name', () => {
  expect(new Set(suite.map(({ name }) => name)).size).toBe(suite.length);
});
