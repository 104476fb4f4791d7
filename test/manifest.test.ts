import { readFileSync } from 'node:fs';

import { FullValidationProcessor } from '@forge/manifest';
import { parse } from 'yaml';

import { schedules } from '../src/capabilities/schedules';
import { scopes } from '../src/capabilities/scopes';

interface Manifest {
  modules: { function: { key: string; handler: string }[]; scheduledTrigger: { key: string }[] };
  permissions: Record<string, unknown>;
}
const manifest = parse(readFileSync('manifest.yml', 'utf8')) as Manifest;

it('passes Atlassian’s own validation without an error or a warning', async () => {
  const { success, errors } = await new FullValidationProcessor({}).process(undefined);
  expect(errors ?? []).toEqual([]);
  expect(success).toBe(true);
});

it('asks for exactly the declared scopes and no other permission', () => {
  expect(manifest.permissions).toEqual({ scopes: scopes.map(({ id }) => id) });
});

it('runs by the clock exactly what is declared to', () => {
  expect(manifest.modules.scheduledTrigger).toMatchObject(
    schedules.map(({ id, interval }) => ({ function: id, interval })),
  );
});

it('has one exported handler for each function, and no other export', async () => {
  const app: object = await import('../src/index');
  const handlers = manifest.modules.function.map(({ handler }) => handler.replace('index.', ''));
  expect(Object.keys(app).sort()).toEqual(handlers.sort());
});
