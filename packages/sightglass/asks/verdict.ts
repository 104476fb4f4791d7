import { GRAVITIES, type Gravity } from './finding';
import type { Inspection } from './inspection';
import type { InspectorWords } from './inspection-words';
import { byName } from '../json/own';

/** How many findings are of each gravity. */
export const countsOf = ({ findings }: Inspection): Readonly<Record<Gravity, number>> => {
  const count = (gravity: Gravity): number =>
    findings.filter((finding) => finding.gravity === gravity).length;
  return {
    serious: count('serious'),
    notable: count('notable'),
    ordinary: count('ordinary'),
    reassuring: count('reassuring'),
  };
};

/** The whole inspection in one line. */
export function verdictOf(inspection: Inspection, words: InspectorWords): string {
  if (inspection.kind === 'unrecognised') return words.of('verdict.unrecognised');
  const counts = countsOf(inspection);
  const worst = GRAVITIES.find((gravity) => byName(counts, gravity) > 0);
  if (worst === undefined) return words.of('verdict.nothing');
  return words.of(`verdict.${worst}`, { count: byName(counts, worst) });
}

/** The one sentence that matters most; `null` where there is none. */
export const worstOf = ({ findings: [worst] }: Inspection, words: InspectorWords): string | null =>
  worst === undefined ? null : words.finding(worst);
