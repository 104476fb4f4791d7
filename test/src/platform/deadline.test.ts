import { waited, waitedAfter, withinTime, workMs } from '../../../src/platform/deadline';
import { codeOf, Failure } from '../../../src/platform/failure';
import type { Invocation } from '../../../src/platform/invocation';
import { VirtualTime } from 'local-forge/rigs/virtual-time';
import { inWeeklyRun } from '../doors/acting';

/** What some work comes to in a call of the app, and how long that takes there, with nothing else in it. */
async function inCall<T>(work: (invocation: Invocation) => Promise<T>) {
  const outcomes: { came: T | string; ms: number }[] = [];
  const { app } = await inWeeklyRun(async (invocation) => {
    const time = new VirtualTime();
    const left = invocation.remainingMs();
    const call = { ...invocation, remainingMs: () => left - time.now() };
    const came = await time.run(() => work(call).catch(codeOf));
    outcomes.push({ came, ms: time.now() });
    time.dispose();
  });
  app.dispose();
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('Nothing was done.');
  return outcome;
}

/** The same call with only so many milliseconds left for work. */
const withLeft = (invocation: Invocation, ms: number): Invocation => {
  const earlier = workMs(invocation) - ms;
  return { ...invocation, remainingMs: () => invocation.remainingMs() - earlier };
};

const lost = new Failure('JIRA_UNAVAILABLE');
const never = (): Promise<never> => new Promise(() => undefined);

it('nothing is asked any more once no time is left for it', async () => {
  const asked = jest.fn(never);
  const { came } = await inCall((call) => withinTime(withLeft(call, 0), lost, asked));
  expect(came).toBe('OUT_OF_TIME');
  expect(asked).not.toHaveBeenCalled();
});

it('keeps three seconds for the answer', async () => {
  expect((await inCall((call) => Promise.resolve(call.remainingMs() - workMs(call)))).came).toBe(
    3_000,
  );
  const over = await inCall((call) => Promise.resolve(workMs(withLeft(call, -5_000))));
  expect(over.came).toBe(0);
});

it.each([
  [9_999, 9_999, 'OUT_OF_TIME'],
  [10_000, 10_000, 'JIRA_UNAVAILABLE'],
  [10_001, 10_000, 'JIRA_UNAVAILABLE'],
])('with %i ms left, what never answers is waited for %i ms and is %s', async (left, ms, code) => {
  const outcome = await inCall((call) => withinTime(withLeft(call, left), lost, never));
  expect(outcome).toEqual({ came: code, ms });
});

it('a request that is given less time than others is lost after that', async () => {
  const outcome = await inCall((call) => withinTime(call, lost, never, 5_000));
  expect(outcome).toEqual({ came: 'JIRA_UNAVAILABLE', ms: 5_000 });
});

it('a wait that would take all the time that is left is not begun', async () => {
  const outcome = await inCall((call) => waited(withLeft(call, 500), 500));
  expect(outcome).toEqual({ came: false, ms: 0 });
  expect(await inCall((call) => waited(withLeft(call, 501), 500))).toEqual({ came: true, ms: 500 });
});

it.each([
  [1, 200],
  [2, 400],
  [3, 800],
  [6, 6_400],
  [7, 6_400],
])('after attempt %i the wait is between half and the whole of %i ms', async (attempt, most) => {
  const { came, ms } = await inCall((call) => waitedAfter(call, attempt));
  expect(came).toBe(true);
  expect(ms).toBeGreaterThanOrEqual(most / 2);
  expect(ms).toBeLessThanOrEqual(most);
});
