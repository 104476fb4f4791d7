import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { canonical } from '../../src/disclosure/history/canonical';
import { openBundles } from '../verify/build/bundles';
import { filesOnDisk } from '../verify/files';
import { openProject } from '../verify/project';
import { disclose, DISCLOSURE } from './disclose';
import { asFormatted } from './formatted';

/** Writes the disclosure of the app as it stands. */
export async function main(_: readonly string[], root: string): Promise<number> {
  const files = filesOnDisk(root);
  const disclosure = await disclose(openProject(files, openBundles));
  const path = join(root, DISCLOSURE);
  const sorted: unknown = JSON.parse(canonical(disclosure));
  const text = await asFormatted(path, sorted);
  const isNew = files.read(DISCLOSURE) !== text;
  if (isNew) writeFileSync(path, text);
  console.log(`${DISCLOSURE} ${isNew ? 'is written' : 'was current'}: ${disclosure.hash}`);
  return 0;
}
