import fc from 'fast-check';

import { record } from '../../../src/capabilities/stored';
import { decodeValues } from '../../../src/platform/storage/stored-value';
import { anything, CANARY, mostly } from './arbitraries';
import { deed, does, events } from './strange';
import { expectDeclaredAnswer, expectDeclaredLogs, holds, LIMIT_MS, withoutReceipt } from './trial';

const leftBehind = fc.record({
  value: fc.oneof(
    anything,
    fc.record({
      clientKey: mostly(fc.uuid()),
      baseUrl: mostly(fc.constantFrom('https://acme.atlassian.net')),
      productType: mostly(fc.constant('jira')),
    }),
  ),
  others: fc.array(anything, { maxLength: 3 }),
  what: deed,
});

it(
  'shows of what others left in storage nothing but a whole record, and never keeps more',
  () =>
    holds(leftBehind, async ({ value, others, what }, trial) => {
      const { acme } = trial;
      acme.plant('installation', value ?? 0);
      others.forEach((other, n) => {
        acme.plant(`left-over-${n}`, other ?? 0);
      });
      const before = acme.storage().keys.length;
      const run = await does(what, trial);
      if (!events.includes(what)) expectDeclaredAnswer(run);
      expect(besidesRecord(withoutReceipt(run), value)).not.toContain(CANARY);
      expectDeclaredLogs(trial);
      expect(acme.storage().keys.length).toBeLessThanOrEqual(before);
      await does('erase', trial);
      expect(acme.storage().keys).toEqual([]);
    }),
  LIMIT_MS,
);

/** What is shown, without the values of a complete record, which may be shown. */
const besidesRecord = (shown: string, planted: unknown): string =>
  Object.values(decodeValues(record, planted) ?? {}).reduce(
    (rest, value) => rest.replaceAll(value, ''),
    shown,
  );
