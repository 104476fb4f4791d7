import { setImmediate } from 'node:timers/promises';

import { openBundles, type Bundle, type Bundles } from '../../tools/verify/build/bundles';
import { filesOnDisk, type Files } from '../../tools/verify/files';
import { catchersOf, type Baseline } from './caught';
import { copyApp, type Copy } from './copy';
import type { Mutation } from './mutation';

/** The result of one mutation. */
export interface Outcome {
  readonly mutation: Mutation;
  readonly ok: boolean;
  /** What caught it, or what went wrong. */
  readonly by: string;
}

/** Tries each mutation: all by reading, and meanwhile those that name a test by running it. */
export async function tryAll(
  baseline: Baseline,
  disk: Files,
  mutations: readonly Mutation[],
): Promise<readonly Outcome[]> {
  const tested = copyApp(disk);
  const built = copyApp(disk);
  try {
    const running = tryByTests(tested, mutations.filter(isTested));
    const outcomes = new Map<Mutation, Outcome>();
    for (const mutation of mutations)
      outcomes.set(mutation, await tryByReading(baseline, built, mutation));
    const failures = await running;
    return mutations.map((mutation) => {
      const read = outcomes.get(mutation);
      const why = failures.get(mutation);
      return read?.ok === true && why !== undefined
        ? { mutation, ...why }
        : (read ?? { mutation, ok: false, by: 'nothing was tried' });
    });
  } finally {
    for (const copy of [tested, built]) copy.dispose();
  }
}

/**
 * Whether what the mutation names catches it by reading; for one that names a test, reading must
 * not catch it.
 */
async function tryByReading(baseline: Baseline, copy: Copy, mutation: Mutation): Promise<Outcome> {
  // Lets finished test runs be noticed between readings.
  await setImmediate();
  try {
    const build = (): ReturnType<typeof openBundles> => builtInCopy(baseline, copy, mutation);
    const found = await catchersOf(baseline, mutation, build);
    const wanted = named(mutation);
    const by = found.length === 0 ? 'nothing that reads' : found.join(' and ');
    const ok = isTested(mutation) ? found.every((one) => one === 'seal') : by === wanted;
    return { mutation, ok, by: ok ? by : `${by}, not ${wanted}` };
  } catch (thrown) {
    return { mutation, ok: false, by: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

const named = ({ by }: Mutation): string => {
  if (typeof by === 'string') return by;
  return 'test' in by ? by.test : by.join(' and ');
};

/** The test that must fail; `undefined` where something else must catch the edit. */
const testOf = ({ by }: Mutation): string | undefined =>
  typeof by === 'object' && 'test' in by ? by.test : undefined;

const isTested = (mutation: Mutation): boolean => testOf(mutation) !== undefined;

/** A build reads its settings from disk. */
async function builtInCopy(
  { bundles }: Baseline,
  copy: Copy,
  mutation: Mutation,
): ReturnType<typeof openBundles> {
  const same = unaltered(
    bundles,
    mutation.edits.map(({ file }) => file),
  );
  const built = await copy.edited(mutation, () => openBundles(filesOnDisk(copy.folder), same));
  // A copy's packages are links to the app's, and lie outside the copy.
  const within = (bundle: Bundle, { packages }: Bundle): Bundle => ({ ...bundle, packages });
  return {
    ...built,
    functions: within(built.functions, bundles.functions),
    pages: within(built.pages, bundles.pages),
  };
}

/** No build reads the manifest. */
const MANIFEST = 'manifest.yml';

/** What edits of these files cannot alter, as no build of it reads them. */
function unaltered(bundles: Bundles, edited: readonly string[]): Partial<Bundles> {
  const { functions, checkedFunctions, pages, checkedPages } = bundles;
  const all = (isUnread: (path: string) => boolean): boolean =>
    edited.every((path) => path === MANIFEST || isUnread(path));
  const isOfFunctions = (path: string): boolean =>
    functions.own.includes(path) && !pages.own.includes(path);
  return {
    ...(all((path) => path.startsWith('static/')) ? { functions, checkedFunctions } : {}),
    ...(all(isOfFunctions) ? { pages } : {}),
    // Only the real build has settings and plugins of its own.
    ...(all((path) => isOfFunctions(path) || /^static\/.*\.mjs$/.test(path))
      ? { checkedPages }
      : {}),
  };
}

type Tried = Pick<Outcome, 'ok' | 'by'>;

/** A test counts only if it passes without the edit. */
async function tryByTests(
  copy: Copy,
  mutations: readonly Mutation[],
): Promise<ReadonlyMap<Mutation, Tried>> {
  const tried = new Map<Mutation, Tried>();
  const sound = await soundTests(copy, [
    ...new Set(mutations.flatMap((mutation) => testOf(mutation) ?? [])),
  ]);
  for (const mutation of mutations) {
    const test = testOf(mutation) ?? '';
    const passes = !sound.has(test) || (await copy.edited(mutation, () => copy.passes([test])));
    const why = sound.has(test)
      ? `not even ${test} caught it`
      : `${test} fails without the edit too`;
    tried.set(mutation, { ok: !passes, by: passes ? why : test });
  }
  return tried;
}

async function soundTests(copy: Copy, tests: readonly string[]): Promise<ReadonlySet<string>> {
  if (tests.length === 0 || (await copy.passes(tests))) return new Set(tests);
  const sound = new Set<string>();
  for (const test of tests) if (await copy.passes([test])) sound.add(test);
  return sound;
}
