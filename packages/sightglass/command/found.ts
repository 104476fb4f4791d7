import type { Acceptable } from '../accept/judge';
import type { Inspection } from '../asks/inspection';
import type { Marks } from '../output/marks';
import type { Point, Review } from '../review/held';
import type { SourcePoint } from '../review/source-held';
import type { StatementReading } from '../says/reading';
import { judgedBy, type List, type Seen } from './accepted';
import { acceptableFinding } from './rule-names';
import type { Surroundings } from './surroundings';

/** Something that was found, and by what an entry of the list, and `--fail-on`, names it. */
export interface Found {
  readonly thing: object;
  readonly by: Acceptable;
}

/** What a manifest asks for; what reassures needs nobody's acceptance. */
export const foundInAsks = ({ findings }: Pick<Inspection, 'findings'>, file: string): Found[] =>
  findings
    .filter(({ gravity }) => gravity !== 'reassuring')
    .map((thing) => ({ thing, by: acceptableFinding(thing, file) }));

/** The faults of a statement, and the topics that it leaves open. */
export const foundInSays = ({ faults, topics }: StatementReading, file: string): Found[] => [
  ...faults.map((thing) => ({
    thing,
    by: {
      rules: ['fault', thing.id],
      files: [file],
      lines: [],
      about: Object.values(thing.values),
    },
  })),
  ...topics.map((thing) => ({
    thing,
    by: { rules: [thing.answer], files: [file], lines: [], about: [thing.id] },
  })),
];

/** Where asking, saying and doing disagree. */
export const foundInHeld = (
  { points }: Review,
  differences: readonly SourcePoint[],
  files: readonly string[],
): Found[] =>
  [...points, ...differences]
    .filter(({ verdict }) => verdict === 'disagrees')
    .map((thing) => ({
      thing,
      by: {
        rules: ['disagreement', thing.id],
        files,
        lines: 'lines' in thing ? thing.lines : [],
        about: aboutOf(thing),
      },
    }));

const aboutOf = (thing: Point | SourcePoint): readonly string[] =>
  'names' in thing ? thing.names : Object.values(thing.values).flatMap((value) => value);

/** What has been judged by the list: the marks, and whether anything is left to fail on. */
export interface FoundJudged {
  readonly marks: Marks;
  readonly isFailing: boolean;
}

/** Judges what was found; a list that is of no use any more is a reason to fail, too. */
export function judgeFound(
  list: List,
  found: readonly Found[],
  seen: Seen,
  failOn: readonly string[],
  around: Surroundings,
): FoundJudged {
  const { judged, isListFailing } = judgedBy(list, found, ({ by }) => by, seen, around);
  const marks = judged.flatMap(({ found: { thing }, entry, isOpen }) =>
    entry === null
      ? []
      : [[thing, { reason: entry.reason, until: entry.until, isOver: isOpen }] as const],
  );
  const isFailing = judged.some(
    ({ found: { by }, isOpen }) => isOpen && by.rules.some((rule) => failOn.includes(rule)),
  );
  return { marks: new Map(marks), isFailing: isFailing || isListFailing };
}
