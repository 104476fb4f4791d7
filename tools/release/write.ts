import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { compare, type Comparison } from '../../src/disclosure/compare/compare';
import { nextEntry, type HistoryEntry } from '../../src/disclosure/history/history';
import type { Translate } from 'sightglass-for-jira/language/fill';
import { makeWords } from 'sightglass-for-jira/language/words';
import { DISCLOSURE } from '../disclose/disclose';
import { asFormatted } from '../disclose/formatted';
import { HISTORY, readDisclosure, readEnglish, readJson } from '../export/read';
import { LEDGER } from '../seal/ledger';
import { filesOnDisk } from '../verify/files';
import { withRelease } from './changelog';
import { NPMS, withVersion } from './version';

export const CHANGELOG = 'CHANGELOG.md';
const CHANGES = 'src/disclosure/changes.json';

/** The files that every release changes. */
export const CHANGED: readonly string[] = [...NPMS, DISCLOSURE, CHANGES, CHANGELOG, LEDGER];

/** The file that a release adds. */
export const entryOf = (version: string): string => `${HISTORY}/${version}.json`;

/** Writes the version into npm's files. */
export async function writeVersion(root: string, version: string): Promise<void> {
  const files = filesOnDisk(root);
  for (const path of NPMS) await writeJson(root, path, withVersion(readJson(files, path), version));
}

/** Writes the history's entry, the changes and the changelog from the written disclosure. */
export async function writeEntry(
  root: string,
  version: string,
  history: readonly HistoryEntry[],
): Promise<void> {
  const files = filesOnDisk(root);
  const date = new Date().toISOString().slice(0, 10);
  const entry = nextEntry(history, readDisclosure(files), date, sha256);
  const changes = compare(history.at(-1)?.disclosure ?? null, entry.disclosure);
  await writeJson(root, entryOf(version), entry);
  await writeJson(root, CHANGES, changes);
  const lines = linesOf(changes, readEnglish(files));
  const changelog = withRelease(files.read(CHANGELOG) ?? '# Changelog\n', version, date, lines);
  writeFileSync(join(root, CHANGELOG), changelog);
}

/** The changes as sentences, after a summary. */
function linesOf({ from, to, summary, changes }: Comparison, translate: Translate): string[] {
  const words = makeWords('en-US', translate);
  return [
    words.of(summary, { from: from ?? '', to }),
    ...changes.map(({ text, values }) => words.of(text, values)),
  ];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function writeJson(root: string, path: string, value: unknown): Promise<void> {
  const file = join(root, path);
  const isNpms = NPMS.includes(path);
  const text = isNpms ? `${JSON.stringify(value, null, 2)}\n` : await asFormatted(path, value);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
