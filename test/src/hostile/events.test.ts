import fc from 'fast-check';

import { isObject } from 'local-forge/json';
import { storedRecord } from '../../rigs/app';
import { anything, CANARY, mostly, text } from './arbitraries';
import { expectDeclaredLogs, expectOnlyTheRecord, holds, LIMIT_MS } from './trial';

const uuid = fc.uuid();
const site = fc.constant('ari:cloud:jira::site/6f2a1c94-58b7-4f0d-a3c1-0d9be1f47a10');

const event = fc.record(
  {
    id: mostly(uuid),
    installerAccountId: text,
    upgraderAccountId: text,
    app: fc.record({ id: text, version: text, name: text, ownerAccountId: text }),
    environment: anything,
    permissions: anything,
    context: anything,
    displayName: text,
    siteUrl: text,
    retryContext: mostly(fc.record({ retryCount: mostly(fc.integer({ min: -1, max: 6 })) })),
  },
  { requiredKeys: [] },
);
const context = fc.record(
  { installContext: mostly(site), principal: anything, license: anything, workspaceId: text },
  { requiredKeys: [] },
);
const delivery = fc.record({
  of: fc.constantFrom('installed', 'upgraded'),
  event: mostly(event),
  context: mostly(context),
  stored: fc.boolean(),
});

it(
  'stores the three values of an event or nothing, and logs and answers nothing of it',
  () =>
    holds(delivery, async (one, trial) => {
      const { acme, globex, time } = trial;
      if (!one.stored) await time.run(() => acme.run('pre-uninstall', {}, {}));
      const before = storedRecord(acme);
      const { invocation, result } = await time.run(() => acme.run(one.of, one.event, one.context));
      expect(['ok', 'retry']).toContain(invocation.outcome);
      expect(JSON.stringify(result ?? null)).not.toContain(CANARY);
      expectDeclaredLogs(trial);
      expectOnlyTheRecord(acme);
      expectOnlyTheRecord(globex);
      const after = storedRecord(acme);
      const id = isObject(one.event) ? one.event['id'] : undefined;
      const hadNothing = one.of === 'upgraded' && before === undefined;
      expect(hadNothing ? after : undefined).toBeUndefined();
      const isAsBefore = JSON.stringify(after) === JSON.stringify(before);
      expect(isAsBefore ? id : after?.clientKey).toBe(id);
    }),
  LIMIT_MS,
);

const uninstall = fc.record({
  payload: mostly(
    fc.record({ context: anything, contextToken: text, displayName: text }, { requiredKeys: [] }),
  ),
  context: mostly(context),
  leftOver: fc.array(fc.tuple(fc.stringMatching(/^[a-zA-Z0-9:._#-]{1,40}$/), anything), {
    maxLength: 5,
  }),
});

it(
  'erases everything on an uninstall, whatever the payload, and logs nothing of it',
  () =>
    holds(uninstall, async ({ payload, context: given, leftOver }, trial) => {
      const { acme, globex, time } = trial;
      for (const [key, value] of leftOver) acme.plant(key, value ?? 0);
      const run = await time.run(() => acme.run('pre-uninstall', payload, given));
      expect(run).toMatchObject({ invocation: { outcome: 'ok' } });
      expect(run.result).toBeUndefined();
      expect(acme.storage().keys).toEqual([]);
      expectDeclaredLogs(trial);
      expectOnlyTheRecord(globex);
      expect(globex.storage().keys).toHaveLength(1);
    }),
  LIMIT_MS,
);

it(
  'renews the record or leaves it, whatever the payload of a weekly run, and logs nothing of it',
  () =>
    holds(fc.tuple(mostly(anything), mostly(context)), async ([payload, given], trial) => {
      const { acme, time } = trial;
      const before = storedRecord(acme);
      const run = await time.run(() => acme.run('renew', payload, given));
      expect(run).toMatchObject({ invocation: { outcome: 'ok' } });
      expect(storedRecord(acme)).toEqual(before);
      expectDeclaredLogs(trial);
    }),
  LIMIT_MS,
);
