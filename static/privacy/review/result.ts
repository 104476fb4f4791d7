import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { countsOf } from 'sightglass-for-jira/asks/verdict';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Side } from './input/use-comparing';
import type { Inspected } from './input/use-inspection';

/** What there is to tell of what was given. */
export type Result =
  | { readonly of: 'nothing' }
  | {
      readonly of: 'one';
      readonly side: Side;
      readonly inspection: Inspection;
      readonly file: string | null;
    }
  | {
      readonly of: 'two';
      readonly before: Inspection;
      readonly after: Inspection;
      readonly files: Files;
    };

export type Files = Readonly<Record<Side, string | null>>;

type Given = Pick<Inspected, 'inspection' | 'file'>;

/** Two are compared once both are there; until then, whichever there is stands for itself. */
export function resultOf(before: Given, after: Given): Result {
  const [old, now] = [before.inspection, after.inspection];
  if (old !== null && now !== null)
    return {
      of: 'two',
      before: old,
      after: now,
      files: { before: before.file, after: after.file },
    };
  if (old !== null) return { of: 'one', side: 'before', inspection: old, file: before.file };
  if (now !== null) return { of: 'one', side: 'after', inspection: now, file: after.file };
  return { of: 'nothing' };
}

/** The result in one breath, for those who do not see that it has changed; a comparison tells its own. */
export function toldResult(result: Result, words: InspectorWords): string {
  switch (result.of) {
    case 'one':
      return toldInspection(result.inspection, words);
    case 'nothing':
    case 'two':
      return '';
  }
}

function toldInspection(inspection: Inspection, words: InspectorWords): string {
  const { kind, findings, isPartial } = inspection;
  if (kind === 'unrecognised') return words.of('verdict.unrecognised');
  const { serious } = countsOf(inspection);
  const count = findings.length;
  const told =
    serious === 0
      ? words.of('page.told.calm', { count })
      : words.of('page.told', { count, serious });
  return isPartial ? `${told} ${words.of('page.told.partly')}` : told;
}
