import { compareInspections } from 'sightglass-for-jira/asks/compare/compare';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import { serviceOf } from 'sightglass-for-jira/facts/services';
import type { Block } from 'sightglass-for-jira/output/block';
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
  const { result, says } = reviewed;
  const isSaid = typeof says !== 'string' || says.trim() !== '';
  const statement = isSaid ? await statementPart(reviewed, words) : [];
  const answer = result.of === 'one' ? report(result.inspection, words, result.file, true) : [];
  return [
    asMarkdown(recordBlocks(inputs, words)),
    ...(answer.length > 0 ? [asMarkdown(answer)] : []),
    ...(result.of === 'two' ? [comparisonOf(result, words)] : []),
    ...(statement.length > 0 ? [asMarkdown(statement)] : []),
  ].join('\n');
}

async function statementPart(
  { says, saysFile, result }: Reviewed,
  words: InspectorWords,
): Promise<readonly Block[]> {
  const reading = await loadStatement(says).catch(() => null);
  if (reading === null) return [];
  const app: Inspection | null = result.of === 'one' ? result.inspection : null;
  return [
    ...statementBlocks(reading, words, saysFile ?? words.of('page.record.says')),
    ...(reading.isRead ? reviewBlocks(review(reading, app), reading, words) : []),
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
