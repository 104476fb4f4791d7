import type { StatementReading } from '../../../says/reading';

const faultsIn = ({ faults }: StatementReading): string =>
  JSON.stringify(faults.map(({ id, values, passages }) => [id, values, passages.length]));

/** Whether other faults are told, or the same of more or fewer places. */
export const hasOtherFaults = (before: StatementReading, after: StatementReading): boolean =>
  faultsIn(before) !== faultsIn(after);

/** Whether a topic is answered otherwise: by its answer, a passage's yes or no, or a value. */
export const saysOtherwise = (
  topic: number,
  before: StatementReading,
  after: StatementReading,
): boolean => shortly(before, topic) !== shortly(after, topic);

/** Whether anything at all is read otherwise, but for where it stands. */
export const differs = (before: StatementReading, after: StatementReading): boolean =>
  hasOtherFaults(before, after) ||
  after.topics.some(({ topic }) => saysOtherwise(topic, before, after)) ||
  beside(before) !== beside(after);

const beside = ({ besides }: StatementReading): string =>
  JSON.stringify(besides.map(({ says, claim }) => [says, claim]));

function shortly({ topics }: StatementReading, topic: number): string {
  const found = topics.find((one) => one.topic === topic);
  return JSON.stringify([
    found?.answer,
    found?.passages.map(({ says, claim }) => [says, claim]),
    found?.values.map(({ value, about }) => [value, about]),
  ]);
}
