import { setImmediate } from 'node:timers/promises';

import type { Files } from '../../tools/verify/files';
import { caughtByReading, type Baseline } from './caught';
import { copyApp, type Copy } from './copy';
import type { Mutation } from './mutation';

/** What came of one mutation. */
export interface Outcome {
  readonly name: string;
  readonly caught: boolean;
  /** What caught it, or why nothing did. */
  readonly by: string;
}

type Outcomes = ReadonlyMap<Mutation, Outcome>;

/**
 * Tries each mutation: first by reading, then, for those that reading cannot see, by its test. Those
 * that name a test are read first, so that their tests run while the others are read.
 */
export async function tryAll(
  baseline: Baseline,
  files: Files,
  mutations: readonly Mutation[],
): Promise<readonly Outcome[]> {
  const [tested, untested] = [true, false].map((is) =>
    mutations.filter(({ test }) => (test !== undefined) === is),
  );
  const first = await readAll(baseline, tested ?? []);
  const silent = (tested ?? []).filter((mutation) => !first.has(mutation));
  const running = silent.length > 0 ? tryByRunning(files, silent) : new Map<Mutation, Outcome>();
  const second = await readAll(baseline, untested ?? []);
  const outcomes: Outcomes = new Map([...first, ...second, ...(await running)]);
  return mutations.map(
    (mutation) =>
      outcomes.get(mutation) ?? { name: mutation.name, caught: false, by: 'nothing caught it' },
  );
}

/** What came of those that reading can see. */
async function readAll(baseline: Baseline, mutations: readonly Mutation[]): Promise<Outcomes> {
  const outcomes = new Map<Mutation, Outcome>();
  for (const mutation of mutations) {
    const outcome = await tryByReading(baseline, mutation);
    if (outcome !== undefined) outcomes.set(mutation, outcome);
    // Reading leaves no gap in which a test that has ended could be noticed.
    await setImmediate();
  }
  return outcomes;
}

/** `undefined` when no rule sees the edit and the disclosure is the same. */
async function tryByReading(baseline: Baseline, mutation: Mutation): Promise<Outcome | undefined> {
  const { name } = mutation;
  try {
    const by = await caughtByReading(baseline, mutation);
    return by === undefined ? undefined : { name, caught: true, by };
  } catch (thrown) {
    return { name, caught: false, by: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** A test counts only if it passes without the edit. */
async function tryByRunning(files: Files, mutations: readonly Mutation[]): Promise<Outcomes> {
  const copy = copyApp(files);
  const outcomes = new Map<Mutation, Outcome>();
  try {
    const sound = await soundTests(copy, [...new Set(mutations.flatMap(({ test }) => test ?? []))]);
    for (const mutation of mutations)
      outcomes.set(mutation, await tryByTest(copy, mutation, sound));
    return outcomes;
  } finally {
    copy.dispose();
  }
}

async function soundTests(copy: Copy, tests: readonly string[]): Promise<ReadonlySet<string>> {
  if (await copy.passes(tests)) return new Set(tests);
  const sound = new Set<string>();
  for (const test of tests) if (await copy.passes([test])) sound.add(test);
  return sound;
}

async function tryByTest(
  copy: Copy,
  mutation: Mutation,
  sound: ReadonlySet<string>,
): Promise<Outcome> {
  const { name, test = '' } = mutation;
  if (!sound.has(test)) return { name, caught: false, by: `${test} fails without the edit too` };
  const passes = await copy.edited(mutation, () => copy.passes([test]));
  return { name, caught: !passes, by: passes ? `not even ${test} caught it` : `test ${test}` };
}
