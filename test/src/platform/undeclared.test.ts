import type { HandedEntry } from '../../../src/capabilities/handed';
import type { LogEvent } from '../../../src/capabilities/log-events';
import type { JiraOperation } from '../../../src/capabilities/operations';
import type { StoredEntry } from '../../../src/capabilities/stored';
import type { RecordField } from '../../../src/capabilities/stored';
import type { Invocation } from '../../../src/platform/handed-in';
import type { Forge } from 'local-forge/forge';
import { someoneElses, startApp } from '../../rigs/app';

type Act = (invocation: Invocation) => Promise<unknown>;

/** Runs an act in place of the weekly run and tells the code with which it was refused. */
async function refusalOf(act: Act): Promise<{ code: string; app: Forge }> {
  let code = 'not refused';
  const app = await startApp({
    load: async () => {
      const { receive } = await import('../../../src/platform/handed-in');
      const { codeOf } = await import('../../../src/platform/failure');
      const renew = async (event: unknown, context: unknown) => {
        await act(receive('scheduled', event, context)).catch((thrown: unknown) => {
          code = codeOf(thrown);
        });
      };
      return { ...(await import('../../../src/index')), renew };
    },
  });
  await app.site('acme').install();
  await app.site('acme').renew();
  return { code, app };
}

const storage = () => import('../../../src/platform/storage/storage');
const declared = () => import('../../../src/capabilities/stored');
const copyOfRecord = async (): Promise<StoredEntry<RecordField>> => ({
  ...(await declared()).record,
});
const write = async (invocation: Invocation, values: Record<string, unknown>) => {
  const { record } = await declared();
  await (await storage()).writeEntry(invocation, record, values as Record<RecordField, string>);
};

const acts: readonly [string, Act][] = [
  ['a fourth field', (invocation) => write(invocation, { ...someoneElses, name: 'x' })],
  ['two fields', (invocation) => write(invocation, { clientKey: someoneElses.clientKey })],
  [
    'a value of the wrong shape',
    (invocation) => write(invocation, { ...someoneElses, baseUrl: 1 }),
  ],
  [
    'an address that is no bare https: origin',
    (invocation) => write(invocation, { ...someoneElses, baseUrl: 'http://x.example' }),
  ],
  [
    'a write to a key that only looks declared',
    async (invocation) =>
      (await storage()).writeEntry(invocation, await copyOfRecord(), someoneElses),
  ],
  [
    'a read of a key that nobody declared',
    async (invocation) =>
      (await storage()).readEntry(invocation, { ...(await copyOfRecord()), key: 'other' }),
  ],
  [
    'a delete of a key that nobody declared',
    async (invocation) => (await storage()).deleteEntry(invocation, await copyOfRecord()),
  ],
  [
    'an operation that nobody declared',
    async (invocation) => {
      const { serverInfo } = await import('../../../src/capabilities/operations');
      const other: JiraOperation = { ...serverInfo, path: '/rest/api/3/users' };
      return (await import('../../../src/platform/jira')).callJira(invocation, other);
    },
  ],
  [
    'a query parameter that nobody declared',
    async (invocation) => {
      const { serverInfo } = await import('../../../src/capabilities/operations');
      const { callJira } = await import('../../../src/platform/jira');
      return callJira(invocation, serverInfo, { expand: 'all' });
    },
  ],
  [
    'a field that nobody declared',
    (invocation) => {
      const other: HandedEntry = { id: 'event.contextToken', reason: '', in: ['scheduled'] };
      return Promise.resolve().then(() => invocation.take(other));
    },
  ],
  [
    'a log line that nobody declared',
    async () => {
      const other: LogEvent<'ms'> = { name: 'other', counts: ['ms'], reason: '' };
      (await import('../../../src/platform/log')).log(other, { ms: 1 });
    },
  ],
];

it.each(acts)('refuses %s by name, before anything leaves the process', async (_, act) => {
  const { code, app } = await refusalOf(act);
  expect(code).toBe('UNDECLARED');
  expect(app.calls().filter((call) => call.function === 'renew')).toEqual([]);
  expect(app.logs().filter((line) => line.function === 'renew')).toEqual([]);
  app.dispose();
});
