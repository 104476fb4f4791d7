import type { Mutant } from './report';

/** A mutant that no test can detect, and why that is no gap. */
export interface Explained {
  readonly file: string;
  readonly code: string;
  readonly replacement: string;
  readonly why: string;
}

/** The result for all mutants. */
export interface Judgement {
  readonly caught: number;
  readonly survived: number;
  /** Survivors without an explanation. */
  readonly open: readonly Mutant[];
  /** Explanations for mutants that are caught or no longer exist. */
  readonly needless: readonly Explained[];
  /** The percentage caught; explained survivors count as not caught. */
  readonly score: number;
}

/** A test that never ends has detected the mutant too, and so has a test file that fails to load. */
const CAUGHT: readonly string[] = ['Killed', 'Timeout', 'RuntimeError'];
const SURVIVED: readonly string[] = ['Survived', 'NoCoverage'];

/** Compares survivors with the explanations. */
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
