import { readFileSync } from 'node:fs';

import { FullValidationProcessor } from '@forge/manifest';
import { parse } from 'yaml';

import { schedules } from '../src/capabilities/schedules';
import { scopes } from '../src/capabilities/scopes';

interface Manifest {
  modules: { function: { key: string; handler: string }[]; scheduledTrigger: { key: string }[] };
  permissions: Record<string, unknown>;
}
interface Module {
  function?: string;
  resolver?: { function: string };
  events?: string[];
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

it('gives each event, schedule and page to the one handler that is made for it', () => {
  const handlerOf = new Map(manifest.modules.function.map(({ key, handler }) => [key, handler]));
  const calls = Object.entries(manifest.modules as unknown as Record<string, Module[]>)
    .filter(([type]) => type !== 'function')
    .flatMap(([type, modules]) =>
      modules.map(({ function: key, resolver, events }) => [
        events?.join() ?? type,
        handlerOf.get(key ?? resolver?.function ?? ''),
      ]),
    );
  expect(calls).toEqual([
    ['jira:adminPage', 'index.adminPage'],
    ['jira:adminPage', 'index.adminPage'],
    ['jira:projectSettingsPage', 'index.projectPanel'],
    ['jira:personalSettingsPage', 'index.personalPage'],
    ['avi:forge:installed:app', 'index.installed'],
    ['avi:forge:upgraded:app', 'index.upgraded'],
    ['preUninstall', 'index.preUninstall'],
    ['scheduledTrigger', 'index.renew'],
  ]);
});

it('has one exported handler for each function, and no other export', async () => {
  const app: object = await import('../src/index');
  const handlers = manifest.modules.function.map(({ handler }) => handler.replace('index.', ''));
  expect(Object.keys(app).sort()).toEqual(handlers.sort());
});
