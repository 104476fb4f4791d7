import fc from 'fast-check';

import { record } from '../../../src/capabilities/stored';
import { decodeValues } from '../../../src/platform/stored-value';
import { isObject } from '../../forge/json';
import { storedRecord } from '../app';
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

const buttons = ['overview', 'refresh', 'record', 'erase', 'rehearse', 'statement', 'document'];
const events = ['installed', 'upgraded', 'renew', 'pre-uninstall'];

/** What is done while the platform answers strangely: a button's name, or a function's. */
const deed = fc.constantFrom(...buttons, ...events);

/** Does it as the Jira admin, or as Forge. */
async function does(what: string, { acme, time }: Trial, as = 'admin') {
  const installContext = `ari:cloud:jira::site/${acme.profile.cloudId}`;
  const accountId = acme.profile.people.find(({ person }) => person === as)?.accountId;
  if (events.includes(what))
    return time.run(() => acme.run(what, { id: acme.installation?.id }, { installContext }));
  const event = { call: { functionKey: what } };
  return time.run(() =>
    acme.run('admin-page', event, { principal: { accountId }, installContext }),
  );
}

const body = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  text,
  fc.constantFrom('', '{', 'null', '[]', '<html></html>'),
);
const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 409, 429, 500, 503),
);
const header = fc.constantFrom<Record<string, string>>(
  {},
  { 'forge-proxy-error': CANARY },
  { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' },
  { 'retry-after': '1e9' },
);
interface Strange {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

const response = ({ status, body, headers }: Strange): Response =>
  new Response([204, 301].includes(status) ? null : body, { status, headers });

const held = mostly(fc.boolean()).map((havePermission) => ({ havePermission }));
const permissions = fc
  .record({ permissions: mostly(fc.record({ ADMINISTER: mostly(held) })) })
  .map((value) => JSON.stringify(value));

/** The one answer that is a yes, found without a look at the app. */
function isYes({ status, body }: Strange): boolean {
  try {
    const answer: unknown = JSON.parse(body);
    const asked = isObject(answer) ? answer['permissions'] : undefined;
    const one = isObject(asked) ? asked['ADMINISTER'] : undefined;
    return status === 200 && isObject(one) && one['havePermission'] === true;
  } catch {
    return false;
  }
}

it(
  'opens to a stranger for a well-formed yes of Jira, and for no other answer',
  () =>
    holds(
      fc.record({
        answer: fc.record({ status, body: fc.oneof(permissions, body), headers: header }),
        what: fc.constantFrom(...buttons),
      }),
      async ({ answer, what }, trial) => {
        trial.tap((call, pass) =>
          call.op.endsWith('/mypermissions') ? Promise.resolve(response(answer)) : pass(),
        );
        const run = await does(what, trial, 'guest');
        expectDeclaredAnswer(run);
        expect(run.result).toMatchObject({
          ok: isYes(answer) && !('forge-proxy-error' in answer.headers),
        });
        expect(withoutReceipt(run)).not.toContain(CANARY);
        expectDeclaredLogs(trial);
        expectOnlyTheRecord(trial.acme);
      },
    ),
  LIMIT_MS,
);

const origin = fc.oneof(
  fc.constantFrom('https://acme.atlassian.net', 'https://jira.example.org/', 'https://a.co'),
  fc.webUrl(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text,
  anything,
);
const serverInfo = fc.oneof(
  fc
    .record({ baseUrl: origin, serverTitle: text, displayUrl: text })
    .map((value) => JSON.stringify(value)),
  body,
);

/** Whether a text is a bare https origin, as the platform's own parser sees it. */
function isBareOrigin(url: string): boolean {
  const parsed = new URL(url);
  return parsed.protocol === 'https:' && parsed.origin === url.toLowerCase() && url.length <= 255;
}

it(
  'takes of whatever Jira tells about itself a bare https origin or nothing',
  () =>
    holds(
      fc.record({ answer: fc.record({ status, body: serverInfo, headers: header }), what: deed }),
      async ({ answer, what }, trial) => {
        trial.tap((call, pass) =>
          call.op.endsWith('/serverInfo') ? Promise.resolve(response(answer)) : pass(),
        );
        const run = await does(what, trial);
        expect(['ok', 'retry']).toContain(run.invocation.outcome);
        const { baseUrl = 'https://none.example' } = storedRecord(trial.acme) ?? {};
        expect(isBareOrigin(baseUrl)).toBe(true);
        expect(withoutReceipt(run).replaceAll(baseUrl, '')).not.toContain(CANARY);
        expectDeclaredLogs(trial);
      },
    ),
  LIMIT_MS,
);

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
const course = fc.array(
  fc.option(fc.record({ status, body: storageBody, headers: header }), { freq: 2 }),
  { minLength: 1, maxLength: 6 },
);

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
      if (events.includes(what)) expect(['ok', 'retry']).toContain(run.invocation.outcome);
      else expectDeclaredAnswer(run);
      expect(withoutKeyNames(run.result)).not.toContain(CANARY);
      expectDeclaredLogs(trial);
      for (const write of writes) expectWriteOfTheRecord(write);
    }),
  LIMIT_MS,
);

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
      expect(withoutReceipt(run)).not.toContain(CANARY);
      expectDeclaredLogs(trial);
      expect(acme.storage().keys.length).toBeLessThanOrEqual(before);
      await does('erase', trial);
      expect(acme.storage().keys).toEqual([]);
    }),
  LIMIT_MS,
);

/** The names of keys are shown to the admin on purpose: as many of them as there is room for. */
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
