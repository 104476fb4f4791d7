import type { Inspection } from '../asks/inspection';
import type { Review } from '../review/held';
import type { SourcePoint } from '../review/source-held';
import type { StatementReading } from '../says/reading';
import { fromList, type List } from './accepted';
import { foundInAsks, foundInHeld, foundInSays, judgeFound, type FoundJudged } from './found';
import { askingRules, HOLDING_RULES, SAYING_RULES } from './rule-names';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/command';

/** All that a review found of one app, and what its files are called. */
export interface JudgedApp {
  readonly asks: Inspection | null;
  readonly says: StatementReading | null;
  readonly held: Review;
  readonly differences: readonly SourcePoint[];
  readonly names: { readonly manifest: string | null; readonly statement: string | null };
}

/** Judges what a review of one app or many found; a list serves all of them. */
export function judgeApps(
  list: List,
  apps: readonly JudgedApp[],
  asked: Asked,
  around: Surroundings,
): FoundJudged {
  const named = (file: string): string => fromList(list, around.from, file);
  const filesOf = ({ names: { manifest, statement } }: JudgedApp): readonly string[] =>
    [manifest, statement].filter((file) => file !== null).map(named);
  const found = apps.flatMap((app) => {
    const { asks, says, held, differences, names } = app;
    return [
      ...(asks === null ? [] : foundInAsks(asks, named(names.manifest ?? ''))),
      ...(says === null ? [] : foundInSays(says, named(names.statement ?? ''))),
      ...foundInHeld(held, differences, filesOf(app)),
    ];
  });
  const rules = [...askingRules(around.root), ...SAYING_RULES, ...HOLDING_RULES];
  const seen = { rules, files: apps.flatMap(filesOf) };
  return judgeFound(list, found, seen, asked.all('fail-on'), around);
}
