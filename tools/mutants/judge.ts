import type { Mutant } from './report';

/** A change that no test can notice, and why that is no gap. */
export interface Explained {
  readonly file: string;
  readonly code: string;
  readonly replacement: string;
  readonly why: string;
}

/** What came of all mutants. */
export interface Judgement {
  readonly caught: number;
  readonly survived: number;
  /** Survivors that nobody has explained. */
  readonly open: readonly Mutant[];
  /** Explanations of mutants that are caught, or that are no more. */
  readonly needless: readonly Explained[];
  /** Caught, out of all that could be, in percent; explained survivors count as not caught. */
  readonly score: number;
}

/** A test that never ends has noticed, too, and so has a test file that cannot be loaded any more. */
const CAUGHT: readonly string[] = ['Killed', 'Timeout', 'RuntimeError'];
const SURVIVED: readonly string[] = ['Survived', 'NoCoverage'];

/** Holds what survived against what is explained. */
export function judge(mutants: readonly Mutant[], explained: readonly Explained[]): Judgement {
  const caught = mutants.filter(({ status }) => CAUGHT.includes(status)).length;
  const survivors = mutants.filter(({ status }) => SURVIVED.includes(status));
  const files = new Set(mutants.map(({ file }) => file));
  return {
    caught,
    survived: survivors.length,
    open: survivors.filter((mutant) => !explained.some((one) => isAbout(one, mutant))),
    needless: explained.filter(
      (one) => files.has(one.file) && !survivors.some((mutant) => isAbout(one, mutant)),
    ),
    score: mutants.length === 0 ? 100 : (100 * caught) / Math.max(1, caught + survivors.length),
  };
}

const isAbout = (one: Explained, { file, code, replacement }: Mutant): boolean =>
  one.file === file && one.code === code && one.replacement === replacement;
