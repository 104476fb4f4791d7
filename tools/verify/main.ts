import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { openBundles } from './build/bundles';
import { filesOnDisk, snapshotOf } from './files';
import { examineHeld } from './held';
import { openProject } from './project';
import { examinePackaged } from './packaged/examine';
import { describe, examineAll } from './report';
import { rules } from './rules/index';

const USAGE = 'Usage: npm run verify [-- --json] [--out FILE] [--bundle DIR]';

/**
 * Checks the app against every rule. `--json` prints the evidence instead of the report; `--out`
 * writes it to a file as well; `--bundle` also checks what Forge packaged.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const asked = askedIn(args);
  if (asked === null) {
    return 2;
  }
  const project = openProject(snapshotOf(filesOnDisk(root)), openBundles);
  // The bundler starts alongside the first rules; the rules that need its result report its
  // failure.
  project.bundles().catch(() => undefined);
  const reports = [...(await examineAll(project, rules)), examineHeld(root)];
  if (asked.bundle !== undefined)
    reports.push(await examinePackaged(project, resolve(root, asked.bundle)));
  const evidence = JSON.stringify({ rules: reports }, null, 2);
  if (asked.out !== undefined) writeFileSync(resolve(root, asked.out), `${evidence}\n`);
  console.log(asked.json ? evidence : describe(reports));
  return reports.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

function askedIn(args: readonly string[]) {
  try {
    const options = {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      bundle: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : ''}\n${USAGE}`);
    return null;
  }
}
