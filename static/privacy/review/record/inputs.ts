import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { ReadInput } from 'sightglass-for-jira/output/record';
import type { GivenStatement } from '../statement/use-statement';
import type { Comparing } from '../input/use-comparing';
import { useFingerprint } from './use-fingerprint';
import type { Fingerprint } from './fingerprint';

/** All that was read, each with its fingerprint. */
export function useInputs(
  { before, after, isComparing }: Comparing,
  statement: GivenStatement,
  words: InspectorWords,
): readonly ReadInput[] {
  const [old, now, says] = [
    useFingerprint(before.content),
    useFingerprint(isComparing ? after.content : ''),
    useFingerprint(statement.content),
  ];
  const input = (made: Fingerprint | null, name: string): ReadInput[] =>
    made === null ? [] : [{ name, ...made }];
  return [
    ...input(old, before.file ?? words.of(isComparing ? 'page.box.before' : 'page.record.asks')),
    ...input(now, after.file ?? words.of('page.box.after')),
    ...input(says, statement.file ?? words.of('page.record.says')),
  ];
}
