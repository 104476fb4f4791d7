import type { StatementReading } from '../../../says/reading';

const faultsIn = ({ faults }: StatementReading): string =>
  JSON.stringify(faults.map(({ id, values, passages }) => [id, values, passages.length]));

/** Whether the faults, or the number of their places, differ. */
export const hasOtherFaults = (before: StatementReading, after: StatementReading): boolean =>
  faultsIn(before) !== faultsIn(after);

/** Whether a topic's answer, a passage's polarity or a value differs. */
export const saysOtherwise = (
  topic: number,
  before: StatementReading,
  after: StatementReading,
): boolean => shortly(before, topic) !== shortly(after, topic);

/** Whether anything differs except places. */
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
