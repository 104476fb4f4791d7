import type { Comparison } from '../asks/compare/comparison';
import { REASONS } from '../asks/compare/approval/reason';
import type { FindingChange } from '../asks/compare/change';
import type { Finding } from '../asks/finding';
import type { InspectorWords } from '../asks/inspection-words';
import { reasonSentence } from './comparison-approval';
import { MIGRATION_PARTS, movedIn, movedSentence } from './comparison-migration';
import { partSentence, reachSentence, type ComparedFiles } from './comparison';
import { asJson, findingObject, SCHEMA } from './json';

/** A comparison as JSON, without declared things that are equal in both files. */
export const comparisonToJson = (
  comparison: Comparison,
  words: InspectorWords,
  files: ComparedFiles,
): string =>
  asJson({
    $schema: SCHEMA,
    format: 1,
    language: words.language,
    before: files.before,
    after: files.after,
    basis: comparison.basis,
    verdict: comparison.verdict,
    text: words.of(`compare.verdict.${comparison.verdict}`),
    partial: comparison.isPartial,
    approval: approvalObject(comparison, words),
    migration: migrationObject(comparison, words),
    findings: comparison.findings.map((change) => changeObject(change, words)),
    concerns: comparison.concerns.map((change) => ({
      concern: change.concern,
      ...changeObject(change, words),
    })),
    reach: comparison.reach.map((change) => ({ ...change, text: reachSentence(change, words) })),
    parts: comparison.parts
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, about, values, before, after, ...change }) => ({
        ...{ kind, about, values, before, after },
        text: partSentence({ kind, about, values, before, after, ...change }, words),
      })),
  });

const migrationObject = ({ migration }: Comparison, words: InspectorWords) =>
  migration === null
    ? null
    : Object.fromEntries(
        MIGRATION_PARTS.map((part) => [
          part,
          movedIn(migration, part).map((moved) => ({
            ...moved,
            text: movedSentence(moved, words),
          })),
        ]),
      );

const approvalObject = ({ approval }: Comparison, words: InspectorWords) => ({
  needed: approval.isNeeded,
  version: approval.version,
  text: words.of(`approval.${approval.isNeeded}`),
  reasons: approval.reasons.map((reason) => ({
    id: reason.id,
    certain: reason.isCertain,
    values: reason.values,
    before: reason.before,
    after: reason.after,
    source: REASONS[reason.id],
    text: reasonSentence(reason, words),
  })),
});

const changeObject = ({ kind, before, after }: FindingChange, words: InspectorWords) => {
  const told = (finding: Finding | null) =>
    finding === null ? null : findingObject(finding, words);
  return { kind, before: told(before), after: told(after) };
};
