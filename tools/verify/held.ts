import { spawnSync } from 'node:child_process';
import process from 'node:process';

import type { RuleReport } from './report';

/** A program without any import of ours, which judges the ledger, its past and the index of git. */
const PROGRAM = 'tools/held.mjs';

/** Starts it as a process of its own, which no option for Node reaches, and reports what it finds. */
export function examineHeld(root: string): RuleReport {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM], { cwd: root, env });
  const lines = stdout.toString('utf8').trimEnd().split('\n');
  const examined = Number.parseInt(lines.at(-1) ?? '', 10) || 0;
  const messages =
    status === 0 && examined > 0
      ? []
      : lines.slice(0, -1).concat(examined > 0 ? [] : 'It said nothing.');
  return {
    id: 'held',
    looksAt:
      'every file against seals.json, seals.json against its past, and what git would commit',
    examined,
    findings: messages.map((message) => ({ file: PROGRAM, line: 1, message })),
  };
}
