import fc from 'fast-check';

import { record } from '../../../src/capabilities/stored';
import { decodeValues } from '../../../src/platform/storage/stored-value';
import { anything, CANARY, mostly, text } from './arbitraries';
import { body, deed, does, events, headers, response, status } from './strange';
import {
  expectDeclaredAnswer,
  expectDeclaredLogs,
  expectDelivered,
  holds,
  LIMIT_MS,
} from './trial';

const key = fc.oneof(fc.constantFrom('installation', 'left-over', 'left-over-2'), text);
const item = fc.record(
  { key: mostly(key), value: anything, error: anything },
  { requiredKeys: [] },
);
const items = mostly(fc.array(mostly(item), { maxLength: 4 }));
const storageBody = fc.oneof(
  fc
    .record(
      {
        data: items,
        cursor: mostly(text),
        successfulKeys: items,
        failedKeys: items,
        key: mostly(key),
        value: anything,
        createdAt: anything,
        updatedAt: anything,
        expireTime: anything,
        code: text,
        message: text,
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
  body,
);
const course = fc.array(fc.option(fc.record({ status, body: storageBody, headers }), { freq: 2 }), {
  minLength: 1,
  maxLength: 6,
});

/** How long storage takes for a strange answer, so that time passes however many it gives. */
const STRANGE_MS = 50;

it(
  'tells declared things of whatever storage answers, and writes nothing but the record',
  () =>
    holds(fc.record({ course, what: deed }), async ({ course, what }, trial) => {
      trial.acme.plant('left-over', { name: CANARY });
      const writes: unknown[] = [];
      trial.tap(async (call, pass) => {
        if (call.part === 'kvs' && /set|transaction/.test(call.op)) writes.push(call);
        const answer = call.part === 'kvs' ? course[call.number % course.length] : null;
        if (answer === null || answer === undefined) return pass();
        await new Promise((resolve) => setTimeout(resolve, STRANGE_MS));
        return response(answer);
      });
      const run = await does(what, trial);
      (events.includes(what) ? expectDelivered : expectDeclaredAnswer)(run);
      expect(withoutKeyNames(run.result)).not.toContain(CANARY);
      expectDeclaredLogs(trial);
      for (const write of writes) expectWriteOfTheRecord(write);
    }),
  LIMIT_MS,
);

/** The result without the names of keys, which admins are shown on purpose. */
const withoutKeyNames = (result: unknown): string =>
  JSON.stringify(result ?? null, (name, value: unknown) =>
    ['undeclared', 'receipt'].includes(name) ? undefined : value,
  );

function expectWriteOfTheRecord(call: unknown): void {
  const { op, body } = call as { op: string; body: string };
  const { key, value } = JSON.parse(body) as { key: unknown; value: unknown };
  expect(op).toBe('set');
  expect(key).toBe(record.key);
  expect(decodeValues(record, value)).not.toBeNull();
}
