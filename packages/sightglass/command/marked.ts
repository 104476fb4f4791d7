import type { JudgedApp } from './judge-apps';
import { withMark, type Marks } from '../output/marks';
import type { Review } from '../review/held';
import type { SourcePoint } from '../review/source-held';
import type { StatementReading } from '../says/reading';

const marked = <T extends object>(list: readonly T[], marks: Marks) =>
  list.map((each) => withMark(marks, each, each));

/** A statement's reading as JSON writes it: what is accepted of it says so. */
export const markedReading = (reading: StatementReading, marks: Marks) => ({
  ...reading,
  topics: marked(reading.topics, marks),
  faults: marked(reading.faults, marks),
});

/** The same for what was held against one another. */
export const markedReview = (review: Review, marks: Marks) => ({
  ...review,
  points: marked(review.points, marks),
});

/** One app as JSON writes it. */
export const markedApp = (
  { asks, says, held }: Pick<JudgedApp, 'asks' | 'says' | 'held'>,
  marks: Marks,
) => ({
  asks: asks === null ? null : { ...asks, findings: marked(asks.findings, marks) },
  says: says === null ? null : markedReading(says, marks),
  review: markedReview(held, marks),
});

/** The same for what a source does differently. */
export const markedDifferences = (differences: readonly SourcePoint[], marks: Marks) =>
  marked(differences, marks);
