import { writeFileSync } from 'node:fs';

import { actSection } from './fault-acts';
import { eraseSections } from './fault-erases';

const HEAD = `# Faults tried, and what happened at each

Written by \`npm run faults\`, which runs the app on the local Forge and makes the platform fail.`;

/** Tries every fault and prints what happened as Markdown, or writes it to the file named. */
export async function main([file, ...rest]: readonly string[]): Promise<number> {
  if (rest.length > 0) {
    process.stderr.write('Usage: npm run faults [-- <file>.md]\n');
    return 1;
  }
  const text = `${[HEAD, ...(await eraseSections()), await actSection()].join('\n\n')}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
  return 0;
}
