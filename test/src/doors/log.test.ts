import { counters, logEvents } from '../../../src/capabilities/log-events';
import type { LogEvent } from '../../../src/capabilities/log-events';
import { record } from '../../../src/capabilities/stored';
import type { Invocation } from '../../../src/platform/invocation';
import { logged, startApp } from '../../rigs/app';
import { inWeeklyRun } from './acting';

const log = async (invocation: Invocation, ...given: readonly unknown[]): Promise<void> => {
  const door = (await import('../../../src/platform/log')).log as (...all: unknown[]) => void;
  door(invocation, ...given);
};

const linesOf = async (act: (invocation: Invocation) => Promise<void>) => {
  const { app } = await inWeeklyRun(act);
  const lines = app
    .logs()
    .filter(({ function: by }) => by === 'renew')
    .map(({ message }) => JSON.parse(message) as Record<string, unknown>);
  app.dispose();
  return lines;
};

it('writes no number that it is given: all of them are counted by the doors', async () => {
  const lines = await linesOf((invocation) =>
    log(invocation, logEvents.renewed, undefined, { written: 305419896, ms: 17, cause: 'text' }),
  );
  expect(lines).toEqual([
    { event: 'renewed', written: 0, corrected: 0, ms: expect.any(Number) as number },
  ]);
  expect(lines[0]?.['ms']).not.toBe(17);
});

it('tells of no correction where a write has not asked what it replaced', async () => {
  const lines = await linesOf(async (invocation) => {
    const { readEntry, writeEntry } = await import('../../../src/platform/storage/storage');
    const found = await readEntry(invocation, record);
    if (found?.values) await writeEntry(invocation, record, found.values);
    await log(invocation, logEvents.renewed);
  });
  expect(lines).toMatchObject([{ written: 1, corrected: 0 }]);
});

it('leaves open which attempt it is where Forge tells no number', async () => {
  const app = await startApp();
  const site = app.site('acme');
  await site.install();
  const id = site.installation?.id;
  const installContext = `ari:cloud:jira::site/${site.profile.cloudId}`;
  for (const retryCount of [2, 'two'])
    await site.run('installed', { id, retryContext: { retryCount } }, { installContext });
  expect(logged(app).map(({ attempt }) => attempt)).toEqual([0, 2, null]);
  app.dispose();
});

it('writes one line in a call and no second one', async () => {
  const lines = await linesOf(async (invocation) => {
    await log(invocation, logEvents.renewed);
    await log(invocation, logEvents.renewFailed);
  });
  expect(lines.map(({ event }) => event)).toEqual(['renewed']);
});

it('writes no text where a code belongs', async () => {
  expect(await linesOf((invocation) => log(invocation, logEvents.renewed, 'account'))).toEqual([]);
});

it('has a declared source for every number', () => {
  const counts = Object.values<LogEvent>(logEvents).flatMap((event) => event.counts);
  expect(counts.filter((name) => !Object.hasOwn(counters, name))).toEqual([]);
});

it('writes the same line whoever installs', async () => {
  const lines = [];
  for (const installerAccountId of ['5b10a2844c20165700ede21g', '712020:ffffffff', 99999]) {
    const app = await startApp();
    await app.site('acme').install({ installerAccountId });
    lines.push({ ...logged(app)[0], ms: 0 });
    app.dispose();
  }
  expect(lines[0]).toEqual({ event: 'installed', written: 1, attempt: 0, ms: 0 });
  expect(lines).toEqual([lines[0], lines[0], lines[0]]);
});
