import { compareInspections } from 'sightglass-for-jira/asks/compare/compare';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { serviceOf } from 'sightglass-for-jira/facts/services';
import { heading } from 'sightglass-for-jira/output/block';
import { comparisonToMarkdown } from 'sightglass-for-jira/output/comparison';
import { asMarkdown } from 'sightglass-for-jira/output/markdown';
import { recordBlocks, type ReadInput } from 'sightglass-for-jira/output/record';
import { report } from 'sightglass-for-jira/output/report';
import { reviewBlocks } from 'sightglass-for-jira/output/statement/review-blocks';
import { statementBlocks } from 'sightglass-for-jira/output/statement/statement-blocks';
import { review } from 'sightglass-for-jira/review/review';
import { loadStatement } from 'sightglass-for-jira/says/load-statement';
import type { Result } from '../result';
import { loadRecordWords } from '../later-words';

/** What is told on the page, to be written down. */
export interface Reviewed {
  /** What the file is called after. */
  readonly name: string;
  readonly result: Result;
  /** What the statement is read from; empty for none. */
  readonly says: string | Uint8Array;
  readonly saysFile: string | null;
}

/** The whole review as Markdown: what was read, then all that is told on the page. */
export async function recordMarkdown(
  reviewed: Reviewed,
  inputs: readonly ReadInput[],
  language: string,
): Promise<string> {
  const words = (await loadRecordWords(language)).knowing(serviceOf);
  return [
    asMarkdown(recordBlocks(inputs, words)),
    ...resultPart(reviewed.result, words),
    ...(await statementPart(reviewed, words)),
  ].join('\n');
}

function resultPart(result: Result, words: InspectorWords): readonly string[] {
  switch (result.of) {
    case 'one':
      return [asMarkdown(report(result.inspection, words, result.file, true))];
    case 'two':
      return [comparisonOf(result, words)];
    case 'nothing':
      return [];
  }
}

async function statementPart(
  { says, saysFile, result }: Reviewed,
  words: InspectorWords,
): Promise<readonly string[]> {
  const isSaid = typeof says !== 'string' || says.trim() !== '';
  const reading = isSaid ? await loadStatement(says).catch(() => null) : null;
  if (reading === null) return [];
  const app: Inspection | null = result.of === 'one' ? result.inspection : null;
  const pasted = words.of('page.record.says');
  const told = statementBlocks(reading, words, saysFile ?? pasted);
  return [
    asMarkdown([
      // What was pasted has no name, and is called what the list of what was read calls it.
      ...(saysFile === null ? [heading(1, pasted), ...told.slice(1)] : told),
      ...(reading.isRead ? reviewBlocks(review(reading, app), reading, words) : []),
    ]),
  ];
}

const comparisonOf = (
  { before, after, files }: Extract<Result, { of: 'two' }>,
  words: InspectorWords,
): string =>
  comparisonToMarkdown(compareInspections(before, after), words, {
    before: files.before ?? words.of('page.box.before'),
    after: files.after ?? words.of('page.box.after'),
  });
