import type { Point, Review } from '../review/held';
import type { SourcePoint } from '../review/source-held';
import { fromList, judgedBy, listFor } from './accepted';
import { HOLDING_RULES } from './rule-names';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/command';

/** What was compared. */
export interface HeldPoints {
  readonly held: Review;
  readonly differences: readonly SourcePoint[];
  /** The files, as named in the arguments. */
  readonly files: readonly string[];
}

/**
 * Whether the run fails: because of an unaccepted disagreement, where `--fail-on` asks for it, or
 * an unused entry of the list.
 */
export function failsByHeld(
  { held, differences, files }: HeldPoints,
  asked: Asked,
  around: Surroundings,
): boolean {
  const list = listFor(asked, around.from, around);
  const named = files.map((file) => fromList(list, around.from, file));
  const { judged, isListFailing } = judgedBy(
    list,
    [...held.points.map(ofPoint), ...differences.map(ofSource)].filter(({ isOpen }) => isOpen),
    ({ rule, lines, about }) => ({
      rules: ['disagreement', rule],
      files: named,
      lines,
      about,
    }),
    { rules: HOLDING_RULES, files: named },
    around,
  );
  const isAsked = asked.all('fail-on').includes('disagreement');
  return isListFailing || (isAsked && judged.some(({ isOpen }) => isOpen));
}

const ofPoint = ({ id, verdict, lines, values }: Point) => ({
  rule: id,
  isOpen: verdict === 'disagrees',
  lines,
  about: Object.values(values).flatMap((value) => value),
});

const ofSource = ({ id, verdict, names }: SourcePoint) => ({
  rule: id,
  isOpen: verdict === 'disagrees',
  lines: [],
  about: names,
});
