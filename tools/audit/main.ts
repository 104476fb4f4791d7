import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { textAt } from 'sightglass-for-jira/json/decoded';
import { readJson } from '../export/read';
import { filesOnDisk } from '../verify/files';
import { decodeExceptions, problemsOf } from './exceptions';
import { findingsIn, type Finding } from './findings';

const EXCEPTIONS = 'tools/audit/exceptions.json';

/**
 * Every lock file: what ships is audited separately, and packages that are never installed are left
 * out.
 */
const AUDITED = [
  { what: 'what ships', folder: '.', options: ['--omit=dev'] },
  { what: 'build and tests', folder: '.', options: [] },
  { what: 'Atlassian’s tools', folder: 'test/toolchain', options: [] },
  { what: 'CycloneDX’s tool', folder: 'tools/sbom', options: ['--omit=optional'] },
] as const;

/**
 * One short attempt shows that the registry does not answer; npm's three retries can take minutes.
 */
const OPTIONS = [
  '--json',
  '--package-lock-only',
  '--audit-level=moderate',
  '--fetch-retries=0',
  '--fetch-timeout=30000',
];

/**
 * Asks npm's advisories about every lock file. Returns 0 for none, 1 for findings, 2 where nobody
 * answered. `--out FILE` writes what came of it, where somebody answered, as `verify` writes a rule.
 */
export function main([flag, out]: readonly string[], root: string): number {
  const exceptions = decodeExceptions(readJson(filesOnDisk(root), EXCEPTIONS));
  if (exceptions === null) return say(1, [`${EXCEPTIONS} is not as CONTRIBUTING.md says.`]);
  const findings: Finding[] = [];
  for (const { what, folder, options } of AUDITED) {
    const report = ask(join(root, folder), options);
    const found = findingsIn(report, what);
    if (found === null) return say(2, [`Nothing was audited. npm says: ${messageIn(report)}`]);
    findings.push(...found);
  }
  const today = new Date().toISOString().slice(0, 10);
  const problems = problemsOf(findings, exceptions, today);
  if (flag === '--out' && out !== undefined) writeFileSync(resolve(root, out), told(problems));
  if (problems.length > 0) return say(1, problems);
  console.log(`No advisory is open. Exceptions: ${exceptions.length}.`);
  return 0;
}

const told = (problems: readonly string[]): string =>
  JSON.stringify({
    rules: [
      { id: 'audit', examined: AUDITED.length, findings: problems.map((message) => ({ message })) },
    ],
  });

function ask(cwd: string, options: readonly string[]): unknown {
  const { stdout } = spawnSync('npm', ['audit', ...OPTIONS, ...options], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
}

/** The first line of npm's error message, which can be in either of two places. */
function messageIn(report: unknown): string {
  const message = textAt(report, 'message') ?? textAt(report, 'error', 'summary') ?? '';
  return message.split('\n')[0] ?? '';
}

function say(code: number, lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return code;
}
