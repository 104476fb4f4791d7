import { taken, type TakenEntry } from '../../../src/capabilities/handed';
import { logEvents, type LogEvent } from '../../../src/capabilities/log-events';
import { serverInfo, type JiraOperation } from '../../../src/capabilities/operations';
import { record, type RecordField, type StoredEntry } from '../../../src/capabilities/stored';

import type { Invocation } from '../../../src/platform/invocation';
import type { ListedKey } from '../../../src/platform/storage/listed-key';
import { expectRefused, inWeeklyRun, type Act } from './acting';

const storage = () => import('../../../src/platform/storage/storage');
const walk = () => import('../../../src/platform/storage/walk');
const jira = () => import('../../../src/platform/jira');
const copyOfRecord: StoredEntry<RecordField> = { ...record };
const someOtherKey: StoredEntry<RecordField> = { ...record, key: 'other' };
const otherPath: JiraOperation = { ...serverInfo, path: '/rest/api/3/users' };
const alike: JiraOperation = Object.freeze({ ...serverInfo });
const renamed: LogEvent = { ...logEvents.renewed, name: 'renewed https://acme.atlassian.net' };
const dropped: TakenEntry<'text'> = {
  ...taken.functionKey,
  id: 'event.contextToken',
  in: ['scheduled'],
};

const likeListed = JSON.parse('{"name":"other"}') as ListedKey;

/** An object that only looks like an invocation. */
const lookAlike = (invocation: Invocation): Invocation => ({ ...invocation });

const acts: readonly [string, Act][] = [
  [
    'a read of a key that nobody declared',
    async (call) => (await storage()).readEntry(call, someOtherKey),
  ],
  [
    'a read of an entry that only looks declared',
    async (call) => (await storage()).readEntry(call, copyOfRecord),
  ],
  [
    'a delete of an entry that only looks declared',
    async (call) => (await storage()).deleteEntry(call, copyOfRecord),
  ],
  [
    'a delete of a key that no listing has named',
    async (call) => (await walk()).deleteKeys(call, [likeListed]),
  ],
  ['an operation on another path', async (call) => (await jira()).callJira(call, otherPath)],
  ['an operation that only looks declared', async (call) => (await jira()).callJira(call, alike)],
  [
    'a query parameter that nobody declared',
    async (call) => (await jira()).callJira(call, serverInfo, { expand: 'all' }),
  ],
  ['a field that the app does not look at', (call) => call.take(dropped)],
  ['a field that is handed in with another kind of call', (call) => call.take(taken.account)],
  [
    'a log line of another name',
    async (call) => {
      (await import('../../../src/platform/log')).log(call, renamed);
    },
  ],
  [
    'a log line of another kind of call',
    async (call) => {
      (await import('../../../src/platform/log')).log(call, logEvents.erased);
    },
  ],
  [
    'a wait before another try that is none of the declared ones',
    async (call) => (await import('../../../src/platform/retry')).askForRetry(call, 4),
  ],
  [
    'a read for a call that only looks like one',
    async (call) => (await storage()).readEntry(lookAlike(call), record),
  ],
  [
    'a request for a call that only looks like one',
    async (call) => (await jira()).callJira(lookAlike(call), serverInfo),
  ],
  [
    'a log line for a call that only looks like one',
    async (call) => {
      (await import('../../../src/platform/log')).log(lookAlike(call), logEvents.renewed);
    },
  ],
];

it.each(acts)('refuses %s by name, before anything leaves the process', async (_, act) => {
  expectRefused(await inWeeklyRun(act));
});
