import fc from 'fast-check';

import { definitions } from '../entry/authorization/offered';
import { anything, CANARY, mostly, text } from './arbitraries';
import {
  expectDeclaredAnswer,
  expectDeclaredLogs,
  expectOnlyTheRecord,
  holds,
  LIMIT_MS,
  withoutReceipt,
  type Trial,
} from './trial';

const names = [
  ...definitions,
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'then', ''],
];

const functionKey = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, text, anything);
const people = ['admin', 'lead', 'member', 'guest', `${CANARY}-nobody`];

/** The account id of a person. */
const accountOf = ({ acme }: Trial, name: string): string =>
  acme.profile.people.find(({ person }) => person === name)?.accountId ?? name;

const place = fc.record(
  {
    extension: mostly(
      fc.record({ project: mostly(fc.record({ id: mostly(fc.constantFrom('10001', '20001')) })) }),
    ),
    accountId: text,
    cloudId: text,
    siteUrl: text,
    moduleKey: text,
    displayName: text,
    license: anything,
  },
  { requiredKeys: [] },
);

const call = fc.record({
  to: fc.constantFrom('admin-page', 'project-panel', 'personal-page'),
  person: fc.constantFrom(...people),
  event: mostly(
    fc.record({
      call: mostly(fc.record({ functionKey, payload: anything, jobId: anything })),
      context: mostly(place),
    }),
  ),
  context: fc.record({ license: anything, workspaceId: anything, installContext: mostly(text) }),
});

it(
  'answers any call of a page with a declared result, and leaks and writes nothing of it',
  () =>
    holds(call, async ({ to, person, event, context }, trial) => {
      const { acme, globex, time } = trial;
      const principal = { accountId: accountOf(trial, person) };
      const run = await time.run(() => acme.run(to, event, { ...context, principal }));
      expectDeclaredAnswer(run);
      expect(withoutReceipt(run)).not.toContain(CANARY);
      expectDeclaredLogs(trial);
      expectOnlyTheRecord(acme);
      expectOnlyTheRecord(globex);
      expect(globex.storage().keys).toHaveLength(1);
    }),
  LIMIT_MS,
);

it(
  'answers any two arguments at all with a refusal and asks storage nothing',
  () =>
    holds(fc.tuple(anything, anything), async ([event, context], trial) => {
      const { acme, time, tap, calls } = trial;
      tap();
      const run = await time.run(() => acme.run('admin-page', event, context));
      expectDeclaredAnswer(run);
      expect(run.result).toMatchObject({ ok: false });
      expectDeclaredLogs(trial);
      expect(calls()).toBeLessThanOrEqual(1);
    }),
  LIMIT_MS,
);
