import { openBundles } from './build/bundles';
import { filesOnDisk } from './files';
import { openProject } from './project';
import { describe, examineAll } from './report';
import { rules } from './rules/index';

/** Checks the app against every rule; `--json` prints the evidence instead of the report for people. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const unknown = args.find((given) => given !== '--json');
  if (unknown !== undefined) {
    console.error(`Unknown argument ${unknown}. Usage: npm run verify [-- --json]`);
    return 2;
  }
  const reports = await examineAll(openProject(filesOnDisk(root), openBundles), rules);
  const asJson = args.includes('--json');
  console.log(asJson ? JSON.stringify({ rules: reports }, null, 2) : describe(reports));
  return reports.every(({ findings }) => findings.length === 0) ? 0 : 1;
}
