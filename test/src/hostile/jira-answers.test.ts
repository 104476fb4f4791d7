import fc from 'fast-check';

import { isObject } from 'local-forge/json';
import { storedRecord } from '../../rigs/app';
import { anything, CANARY, mostly, text } from './arbitraries';
import { body, buttons, deed, does, headers, response, status, type Strange } from './strange';
import {
  expectDeclaredAnswer,
  expectDeclaredLogs,
  expectOnlyTheRecord,
  holds,
  LIMIT_MS,
  withoutReceipt,
} from './trial';

const held = mostly(fc.boolean()).map((havePermission) => ({ havePermission }));
const permissions = fc
  .record({ permissions: mostly(fc.record({ ADMINISTER: mostly(held) })) })
  .map((value) => JSON.stringify(value));

/** Whether an answer means yes, decided independently of the app. */
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
        answer: fc.record({ status, body: fc.oneof(permissions, body), headers }),
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

/** Whether a text is a bare https origin, by the platform's own parser. */
function isBareOrigin(url: string): boolean {
  const parsed = new URL(url);
  return parsed.protocol === 'https:' && parsed.origin === url.toLowerCase() && url.length <= 255;
}

it(
  'takes of whatever Jira tells about itself a bare https origin or nothing',
  () =>
    holds(
      fc.record({ answer: fc.record({ status, body: serverInfo, headers }), what: deed }),
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
