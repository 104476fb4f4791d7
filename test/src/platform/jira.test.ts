import { ask } from '../../rigs/app';
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
