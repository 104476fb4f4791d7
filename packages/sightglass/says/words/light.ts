import { stem } from './stem';

/**
 * Words that may occur anywhere in a phrase without being listed: articles, possessives,
 * auxiliaries.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `the a an any all such these those this that certain some our your my their its his her other
  may will can shall could might would do does did be is are was been being has have had
  only also always generally typically currently hereby then further therefore automatically
  solely strictly both each every own respective personally either about of`
    .split(/\s+/)
    .map(stem),
);
