import { GRAVITIES } from '../../asks/finding';
import { itemAt } from '../../json/own';
import type { AppSummary } from './summary';

/** Sorts apps by importance, then by name. */
export const byWhatMatters = <Row extends { readonly summary: AppSummary }>(
  rows: readonly Row[],
): Row[] => rows.toSorted((a, b) => compare(a.summary, b.summary));

const compare = (a: AppSummary, b: AppSummary): number =>
  weightsOf(a)
    .map((weight, at) => (itemAt(weightsOf(b), at) ?? 0) - weight)
    .find((difference) => difference !== 0) ?? Number(a.name > b.name) - Number(a.name < b.name);

/**
 * What apps are sorted by, most important first. An app about which nothing can be told ranks as
 * notable.
 */
const weightsOf = ({ worst, serious, notable, goes, reach, leaves }: AppSummary): number[] => [
  -(worst === null ? GRAVITIES.indexOf('notable') : GRAVITIES.indexOf(worst)),
  leaves.disagreements,
  serious,
  goes.to === 'hosts' || goes.to === 'unnamed' ? 1 : 0,
  reach.reduce((sum, { deleting }) => sum + deleting, 0),
  notable,
  leaves.faults + leaves.topics.length,
];
