import type { InspectorWords } from '../../asks/inspection-words';
import { runOf } from '../../does/report/sarif';
import type { Say } from '../../does/report/say';
import { runOver } from '../../output/sarif-run';
import { asLog } from '../../output/sarif-log';
import { grown } from '../inspect/run';
import type { Changes } from './read-changes';

/**
 * The additions of a change for code scanning: what the app may do beyond before, and what is new
 * in its source. The two runs have different ids, since GitHub refuses two runs with one.
 */
export function changesSarif({ asks, sources }: Changes, words: InspectorWords, say: Say): string {
  const files = asks.flatMap(({ file, after, comparison }) => {
    if (after === null) return [];
    const findings = comparison === null ? after.findings : grown(comparison);
    return [{ file, inspection: { ...after, findings } }];
  });
  const judged = sources
    .flatMap(({ added }) => added)
    .map((found) => ({ found, entry: null, isOpen: true }));
  return asLog([
    { ...runOver(files, words, []), automationDetails: { id: 'sightglass/asks/' } },
    { ...runOf(judged, say), automationDetails: { id: 'sightglass/source/' } },
  ]);
}
