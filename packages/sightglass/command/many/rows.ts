import type { InspectorWords } from '../../asks/inspection-words';
import { cellsOf, COLUMNS } from '../../review/many/cells';
import { byWhatMatters } from '../../review/many/order';
import { summaryOf, type AppSummary } from '../../review/many/summary';
import type { Review } from '../../review/held';
import { review } from '../../review/review';
import { reviewSource } from '../../review/review-source';
import type { SourcePoint } from '../../review/source-held';
import { doneIn } from '../done/done';
import type { Baseline } from './baseline';
import { changedSince, type Changed } from './changed';
import { sourceFindings, type ReadApp } from './read-apps';

/** An app in the table. */
export interface Row {
  readonly app: ReadApp;
  readonly summary: AppSummary;
  /** `null` without a baseline. */
  readonly changed: Changed | null;
  /** How what it asks, says and does meets. */
  readonly held: Review;
  readonly differences: readonly SourcePoint[];
}

/** One row per app, the most important first. */
export const rowsOf = (apps: readonly ReadApp[], baseline: Baseline | null): readonly Row[] =>
  byWhatMatters(
    apps.map((app) => ({
      app,
      summary: summaryOf(app),
      changed: baseline === null ? null : changedSince(baseline.get(app.name), app),
      held: review(app.says, app.asks),
      differences: app.source === null ? [] : reviewSource(doneIn(app.source), app.says),
    })),
  );

/** Headings and cells as texts; a column without any value is left out. */
export interface Cells {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Makes the table's texts. */
export function tableOf(rows: readonly Row[], words: InspectorWords): Cells {
  const hasChanged = rows.some(({ changed }) => changed !== null);
  const hasSource = rows.some(({ app }) => app.source !== null);
  const others = [...(hasChanged ? ['changed'] : []), ...(hasSource ? ['source'] : [])];
  return {
    columns: [...COLUMNS, ...others].map((column) => words.of(`apps.column.${column}`)),
    rows: rows.map(({ app, summary, changed }) => {
      const cells = cellsOf(app, summary, words);
      const findings = sourceFindings(app);
      return [
        ...COLUMNS.map((column) => cells[column]),
        ...(hasChanged ? [changed === null ? '–' : changedIn(changed, words)] : []),
        ...(hasSource ? [findings === null ? '–' : words.number(findings)] : []),
      ];
    }),
  };
}

/** The change in words: in what it may do, whether admins are asked, and in what is said. */
export function changedIn({ comparison, isFirst, topics }: Changed, words: InspectorWords): string {
  if (isFirst) return words.of('apps.changed.first');
  const isAsked = comparison?.approval.isNeeded === 'yes';
  const told = [
    comparison === null || comparison.verdict === 'same'
      ? ''
      : words.of(`apps.changed.${comparison.verdict}`),
    isAsked ? words.of('apps.changed.asked') : '',
    topics.length === 0 ? '' : words.of('apps.changed.answers', { count: topics.length }),
  ];
  return words.joined('part', told) || words.of('apps.changed.same');
}

/** Apps that are in the baseline but not in this run. */
export const goneIn = (apps: readonly ReadApp[], baseline: Baseline | null): readonly string[] =>
  baseline === null
    ? []
    : [...baseline.keys()].filter((name) => !apps.some((app) => app.name === name));
