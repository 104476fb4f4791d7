import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { readDisclosure } from '../export/read';
import { filesOnDisk } from '../verify/files';
import { missingFrom } from './contents';

/** The default output file, ignored by git. */
const OUT = '.build/sbom.cdx.json';
const PROGRAM = 'tools/sbom/node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js';
const OPTIONS = ['--omit', 'dev', '--spec-version', '1.7', '--output-reproducible', '--validate'];

/**
 * Writes the bill of materials, in CycloneDX, of everything that run-time dependencies bring in.
 */
export function main([out = OUT, ...rest]: readonly string[], root: string): number {
  if (rest.length > 0) return refuse('Usage: npm run sbom [-- <file>.cdx.json]');
  const file = resolve(root, out);
  mkdirSync(dirname(file), { recursive: true });
  const args = [join(root, PROGRAM), ...OPTIONS, '--output-file', file];
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0)
    return refuse('CycloneDX’s tool made no valid bill of materials.');
  const bill: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingFrom(bill, readDisclosure(filesOnDisk(root)).dependencies);
  if (missing.length > 0) return refuse(`These ship and are not in ${out}: ${missing.join(', ')}`);
  console.log(`${out} is written.`);
  return 0;
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}
