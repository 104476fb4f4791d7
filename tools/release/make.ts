import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { HistoryEntry } from '../../src/disclosure/history/history';
import { readLedger } from '../seal/ledger';
import { brokenNow, seal, today } from '../seal/main';
import { filesOnDisk } from '../verify/files';
import { commit, git, putBack, tagOf } from './git';
import { ledgerOf, resealed, tellResealed } from './sealed-since';
import { node, printedBy, runTool } from './steps';
import { NPMS } from './version';
import { CHANGED, CHANGELOG, entryOf, writeEntry, writeVersion } from './write';

/** A release to be made. */
export interface Release {
  readonly version: string;
  /** The releases before it. */
  readonly history: readonly HistoryEntry[];
  /** The result of the audit. */
  readonly audit: string;
}

/** The folder with what is published with a release, ignored by git. */
export const folderOf = (version: string): string => `.build/release/${version}`;

/** Writes, commits and tags a release. Returns why it failed, with everything reset, or `null`. */
export async function make(root: string, release: Release): Promise<string | null> {
  const before = git(root, 'rev-parse', 'HEAD');
  // Ctrl-C then ends only the running program, and what was written is reset.
  process.on('SIGINT', () => undefined);
  try {
    await writeAll(root, release);
    const { version } = release;
    commit(root, version, [...CHANGED, entryOf(version)]);
    writeEvidence(root, release);
    git(root, 'tag', '--annotate', '--message', `Sightglass for Jira ${version}`, tagOf(version));
    return null;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return `${why}\n${undo(root, release.version, before)}`;
  }
}

async function writeAll(root: string, { version, history }: Release): Promise<void> {
  const folder = folderOf(version);
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  await writeVersion(root, version);
  demand('npm run disclose', runTool(root, 'tools/disclose/main.ts'));
  await writeEntry(root, version, history);
  const released = [entryOf(version), CHANGELOG, ...NPMS];
  sealAll(root, released, `Release ${version}: its entry, the changelog and the version`);
  demand('npm run disclose', runTool(root, 'tools/disclose/main.ts'));
  demand('npm run verify', runTool(root, 'tools/verify/main.ts'));
  demand('npm run listing', runTool(root, 'tools/listing/main.ts', `${folder}/listing`));
  demand('npm run evidence', runTool(root, 'tools/evidence/main.ts', `${folder}/evidence`));
  demand('npm run sbom', node(root, 'tools/sbom.mjs', `${folder}/sbom.cdx.json`));
}

/** The entry's disclosure states the ledger before this one: a seal cannot contain its own hash. */
function sealAll(root: string, paths: readonly string[], why: string): void {
  const broken = brokenNow(filesOnDisk(root), paths);
  seal(root, { date: today(), why, broken, reviewed: false });
}

function demand(command: string, code: number | null): void {
  if (code !== 0) throw new Error(`${command} fails on what the release writes.`);
}

/**
 * Writes every rule's result, with the day and commit it ran on, and every file sealed since the
 * release before.
 */
function writeEvidence(root: string, { version, history, audit }: Release): void {
  const last = history.at(-1)?.version ?? null;
  const seals = resealed(ledgerOf(root, last), readLedger(filesOnDisk(root)));
  console.log(`Sealed anew since ${last ?? 'the beginning'}:\n${tellResealed(seals)}`);
  const evidence = {
    version,
    date: new Date().toISOString(),
    commit: git(root, 'rev-parse', 'HEAD'),
    audit,
    seals,
    verify: JSON.parse(printedBy(root, 'tools/verify/main.ts', '--json')) as unknown,
  };
  const file = join(root, folderOf(version), 'evidence.json');
  writeFileSync(file, `${JSON.stringify(evidence, null, 2)}\n`);
}

function undo(root: string, version: string, before: string): string {
  try {
    putBack(root, before, CHANGED, [entryOf(version)]);
    rmSync(join(root, folderOf(version)), { recursive: true, force: true });
    return 'There is no release: all is as it was before.';
  } catch {
    return `It could not be put back either. This does: git reset --hard ${before}`;
  }
}
