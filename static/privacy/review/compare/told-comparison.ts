import type { Comparison } from 'sightglass-for-jira/asks/compare/comparison';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';

/** A comparison in one breath, for those who do not see that it has come. */
export const toldComparison = (
  { verdict, findings, concerns, parts }: Comparison,
  words: InspectorWords,
): string => {
  const changes = [...findings, ...concerns, ...parts].filter(({ kind }) => kind !== 'same');
  return [
    words.of(`compare.verdict.${verdict}`),
    ...(verdict === 'unknown' ? [] : [words.of('page.told.compared', { count: changes.length })]),
  ].join(' ');
};
