import { byWhatMatters } from 'sightglass-for-jira/review/many/order';
import { summaryOf, type AppGiven, type AppSummary } from 'sightglass-for-jira/review/many/summary';
import { loadStatement } from 'sightglass-for-jira/says/load-statement';
import type { ChosenFile } from '../input/on-file';
import type { Sorted } from './sort-files';

/** An app among several, with the files that it was read from. */
export interface ManyApp {
  readonly given: AppGiven;
  readonly summary: AppSummary;
  readonly asks: ChosenFile | null;
  readonly says: ChosenFile | null;
}

export interface SummedUp {
  /** What matters most first. */
  readonly apps: readonly ManyApp[];
  /** The names of files that could not be read. */
  readonly refused: readonly string[];
}

/** Every app in one row. */
export async function summedUp(sorted: Sorted): Promise<SummedUp> {
  const refused = new Set(sorted.refused);
  const apps: ManyApp[] = [];
  for (const { name, asks, says } of sorted.apps) {
    const reading = says === null ? null : await loadStatement(says.bytes).catch(() => null);
    if (says !== null && reading === null) refused.add(says.name);
    if (asks === null && reading === null) continue;
    const given = { name, asks: asks?.asks ?? null, says: reading };
    const summary = summaryOf(given);
    apps.push({ given, summary, asks: asks?.file ?? null, says: says?.file ?? null });
  }
  return { apps: byWhatMatters(apps), refused: [...refused] };
}
