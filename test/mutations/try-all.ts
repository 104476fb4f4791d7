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

/** Tries each mutation: first by reading, then, for those that reading cannot see, by its test. */
export async function tryAll(
  baseline: Baseline,
  files: Files,
  mutations: readonly Mutation[],
): Promise<readonly Outcome[]> {
  const read = new Map<Mutation, Outcome | undefined>();
  for (const mutation of mutations) read.set(mutation, await tryByReading(baseline, mutation));
  const silent = mutations.filter((mutation) => read.get(mutation) === undefined);
  const run = silent.length > 0 ? tryByRunning(files, silent) : new Map<Mutation, Outcome>();
  return mutations.flatMap((mutation) => read.get(mutation) ?? run.get(mutation) ?? []);
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
function tryByRunning(
  files: Files,
  mutations: readonly Mutation[],
): ReadonlyMap<Mutation, Outcome> {
  const copy = copyApp(files);
  try {
    const tests = [...new Set(mutations.flatMap(({ test }) => test ?? []))];
    const sound = new Set(copy.passes(tests) ? tests : tests.filter((test) => copy.passes([test])));
    return new Map(mutations.map((mutation) => [mutation, tryByTest(copy, mutation, sound)]));
  } finally {
    copy.dispose();
  }
}

function tryByTest(copy: Copy, mutation: Mutation, sound: ReadonlySet<string>): Outcome {
  const { name, test } = mutation;
  if (test === undefined) return { name, caught: false, by: 'nothing caught it' };
  if (!sound.has(test)) return { name, caught: false, by: `${test} fails without the edit too` };
  const caught = copy.edited(mutation, () => !copy.passes([test]));
  return { name, caught, by: caught ? `test ${test}` : `not even ${test} caught it` };
}
