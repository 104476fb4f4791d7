import { ERROR_CODES } from '../../../../src/contract';
import { platformFaults } from '../../../rigs/platform-faults';
import {
  killedAt,
  troubleAt,
  tryErase,
  type EraseRun,
  type EraseTrial,
} from '../../../rigs/erase-trial';

/**
 * A short erase makes eight calls: three for the record, a listing, a batch, its check, the last
 * listing, and the last read of the record.
 */
const SHORT = 3;
const POSITIONS = [1, 2, 3, 4, 5, 6, 7, 8];
const LOG_FIELDS = [
  'event',
  'found',
  'erased',
  'remaining',
  'walkedAll',
  'platformCalls',
  'ms',
  'code',
];

/**
 * Expects that a run reports only declared things, adds up, claims nothing false, and ends in time.
 */
function expectHonest({ planted }: EraseTrial, run: EraseRun): void {
  expect(LOG_FIELDS).toEqual(expect.arrayContaining(Object.keys(run.line)));
  expect(run.erased ?? 0).toBeLessThanOrEqual(planted - run.left);
  if (run.walkedAll === 1) expect(run.found).toBe(Number(run.erased) + Number(run.remaining));
  else expect([run.remaining, run.found === 0, run.erased === 0]).toEqual([null, false, false]);
  if (run.code === null) expect(run).toMatchObject({ left: 0, remaining: 0 });
  else expect(ERROR_CODES).toContain(run.code);
  expect(run.ms).toBeLessThanOrEqual(52_000);
}

function expectFinished(trial: EraseTrial): void {
  expectHonest(trial, trial.first);
  expectHonest(trial, trial.second);
  expect(trial.second).toMatchObject({ code: null, left: 0 });
  expect(trial.othersUntouched).toBe(true);
}

describe.each(platformFaults)('$name', ({ name, tap }) => {
  it.each(POSITIONS)('at call %i alone, it is told or made good', async (position) => {
    const trial = await tryErase(SHORT, troubleAt(position, false, tap));
    expectFinished(trial);
    const isRefused = name.startsWith('403');
    expect(trial.first).toMatchObject(isRefused ? {} : { code: null, left: 0 });
  });

  it.each(POSITIONS)('from call %i on, it is told, and a second run finishes', async (position) => {
    expectFinished(await tryErase(SHORT, troubleAt(position, true, tap)));
  });
});

describe('an erase of 300 keys that is killed', () => {
  const CALLS = 32;

  it('makes as many calls as the kills below go through', async () => {
    const { first } = await tryErase(300, (_, pass) => pass());
    expect(first.calls).toBe(CALLS);
  });

  it.each(['before', 'after'] as const)(
    '%s the platform acts on any one call ends, run again, with nothing stored',
    async (when) => {
      for (let position = 1; position <= CALLS; position++) {
        const trial = await tryErase(300, killedAt(position, when));
        expectFinished(trial);
        expect(trial.second.erased).toBe(trial.first.left);
      }
    },
  );
});
