import { stripVTControlCharacters } from 'node:util';

import type { Project } from './project';
import type { Rule } from './rule';
import type { Finding } from './finding';

/** The result of one rule. */
export interface RuleReport {
  readonly id: string;
  readonly looksAt: string;
  readonly examined: number;
  readonly findings: readonly Finding[];
}

/** Runs each rule. A rule that cannot finish or finds nothing to check has failed. */
export async function examineAll(
  project: Project,
  rules: readonly Rule[],
): Promise<readonly RuleReport[]> {
  const reports: RuleReport[] = [];
  for (const rule of rules) reports.push(await examineOne(project, rule));
  return reports;
}

/** Runs one rule; an exception becomes a finding. */
export async function examineOne(project: Project, rule: Rule): Promise<RuleReport> {
  const { id, looksAt } = rule;
  try {
    const { examined, findings } = await rule.examine(project);
    const nothing = { file: '.', line: 1, message: 'There was nothing to look at.' };
    return { id, looksAt, examined, findings: examined === 0 ? [...findings, nothing] : findings };
  } catch (thrown) {
    const message = `It could not be examined: ${onOneLine(thrown)}`;
    return { id, looksAt, examined: 0, findings: [{ file: '.', line: 1, message }] };
  }
}

/** The longest shown error message, in characters. */
const MAX_WHY = 300;

function onOneLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const line = stripVTControlCharacters(text).replace(/\s+/g, ' ');
  return line.length > MAX_WHY ? `${line.slice(0, MAX_WHY)}…` : line;
}

/** The report for people: what was checked, and each finding with file, line and rule. */
export function describe(reports: readonly RuleReport[]): string {
  const width = Math.max(...reports.map(({ id }) => id.length));
  const lines = reports.flatMap(({ id, examined, findings }) => [
    `${findings.length === 0 ? 'ok  ' : 'FAIL'} ${id.padEnd(width)} ${examined}`,
    ...findings.map(({ file, line, message }) => `     ${file}:${line} ${id}: ${message}`),
  ]);
  const failed = reports.filter(({ findings }) => findings.length > 0).length;
  return [...lines, `${reports.length - failed} passed, ${failed} failed`].join('\n');
}
