import { ask, logged } from '../../rigs/app';
import { freshApp } from '../../rigs/virtual-app';

const on = freshApp();

/** An answer whose body ends in the middle. */
const brokenOff = (): Response =>
  new Response(
    new ReadableStream({
      start: (body) => {
        body.enqueue(new TextEncoder().encode('{'));
      },
      pull: (body) => {
        body.error(new Error('The connection is gone.'));
      },
    }),
  );

it('an answer of Jira that breaks off is no answer', async () => {
  on.tap((call, pass) => (call.op.endsWith('/serverInfo') ? Promise.resolve(brokenOff()) : pass()));
  expect(await on.time.run(() => ask(on.acme, 'admin', 'refresh'))).toEqual({
    ok: false,
    error: { code: 'JIRA_UNAVAILABLE' },
  });
});

it('an answer of Jira that never comes is no answer, and the log tells how long each call waited', async () => {
  on.tap((call, pass) => (call.op.endsWith('/serverInfo') ? new Promise(() => undefined) : pass()));
  const refresh = () => on.time.run(() => ask(on.acme, 'admin', 'refresh'));
  const lost = { ok: false, error: { code: 'JIRA_UNAVAILABLE' } };
  expect([await refresh(), await refresh()]).toEqual([lost, lost]);
  const waits = logged(on.app).filter(({ event }) => event === 'refused');
  expect(waits.map(({ ms }) => ms)).toEqual([10_000, 10_000]);
});

it('Jira is asked for JSON, and no question stands behind the path where nothing is asked', async () => {
  const asked: string[] = [];
  on.tap((call, pass) => {
    if (call.part === 'jira') asked.push(`${call.accepts} ${call.path}`);
    return pass();
  });
  await on.time.run(() => ask(on.acme, 'admin', 'refresh'));
  expect(asked).toEqual([
    'application/json /rest/api/3/mypermissions?permissions=ADMINISTER',
    'application/json /rest/api/3/serverInfo',
  ]);
});

const HTML = '<html><body>Sign in</body></html>';

it.each([
  [200, 'JIRA_ANSWER_INVALID'],
  [403, 'JIRA_NOT_READY'],
  [502, 'JIRA_UNAVAILABLE'],
])('a page of HTML with the status %i is %s', async (status, code) => {
  on.app.faults({ jira: { op: 'serverInfo', status, body: HTML } });
  expect(await on.time.run(() => ask(on.acme, 'admin', 'refresh'))).toEqual({
    ok: false,
    error: { code },
  });
});
