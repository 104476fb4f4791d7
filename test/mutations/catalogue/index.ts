/** Every edit that must be caught. */
import type { Mutation } from '../mutation';
import { actMutations } from './acts';
import { behaviourMutations } from './behaviour';
import { declaredMutations } from './declared';
import { disclosedMutations } from './disclosed';
import { guardMutations } from './guards';
import { manifestMutations } from './manifest';
import { reachFunctionsMutations } from './reach-functions';
import { reachPagesMutations } from './reach-pages';
import { shownMutations } from './shown';
import { languageMutations } from './small-language';
import { numberedMutations } from './numbered/index';
import { supplyMutations } from './dependencies';
import { toldMutations } from './texts-and-history';

export const catalogue: readonly Mutation[] = [
  ...manifestMutations,
  ...declaredMutations,
  ...actMutations,
  ...guardMutations,
  ...reachFunctionsMutations,
  ...reachPagesMutations,
  ...shownMutations,
  ...languageMutations,
  ...numberedMutations,
  ...supplyMutations,
  ...disclosedMutations,
  ...toldMutations,
  ...behaviourMutations,
];
