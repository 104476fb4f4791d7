import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { filesOnDisk, type Files } from '../verify/files';
import { brokenSeals, type Broken } from './broken';
import { earlierIn } from './earlier';
import { kindOf } from './kinds';
import { fingerprint, LEDGER, readLedger, type Ledger } from './ledger';
import { renewed, type Sealing } from './renew';
import { tellBroken } from './tell';
import { written } from './written';

const USAGE =
  'Usage: npm run seal [-- (PATH… | --all) [--reviewed] [--why "the reason, in a sentence"]]';

/**
 * Shows what changed since it was sealed, everywhere unless paths are given. With `--why` it seals
 * what is named, by path or `--all`. `--reviewed` states that somebody compared the translations with
 * the present English.
 */
export function main(args: readonly string[], root: string): number {
  const wanted = wantedIn(args);
  if (wanted === null) return refuse(USAGE);
  const { paths, all, reviewed, why } = wanted;
  const files = filesOnDisk(root);
  const ledger = readLedger(files);
  const broken = brokenSeals(files, ledger).filter(({ path }) => all || isBelow(path, paths));
  console.log(tellBroken(root, files, ledger, broken));
  if (broken.length === 0) return say('Every seal holds.');
  const torn = broken.find(({ path }) => /^<{7} /m.test(files.read(path) ?? ''));
  if (torn !== undefined) return refuse(`${torn.path} still has the marks of a merge in it.`);
  if (why === null) return refuse(`${broken.length} to seal. Nothing is written without --why.`);
  const next = seal(root, { date: today(), why, broken, reviewed });
  const left = brokenSeals(files, next);
  for (const { path } of left) console.log(`Still open: ${path}`);
  if (broken.some(({ path }) => kindOf(path)?.enforces === true))
    console.log(`Admins read this on the tab of changes, so it must be plain: “${why}”`);
  return say(`${LEDGER} is written: ${fingerprint(next)}. Next: npm run disclose`);
}

/** Seals files in their present state, writes the ledger and returns it. */
export function seal(root: string, sealing: Sealing): Ledger {
  const files = filesOnDisk(root);
  const next = renewed(files, readLedger(files), sealing, earlierIn(root));
  writeFileSync(join(root, LEDGER), written(next));
  return next;
}

/** The broken seals, of some files or, without paths, of all. */
export const brokenNow = (files: Files, paths: readonly string[] = []): Broken[] =>
  brokenSeals(files, readLedger(files)).filter(
    ({ path }) => paths.length === 0 || isBelow(path, paths),
  );

/** The present day in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

const isBelow = (path: string, paths: readonly string[]): boolean =>
  paths.some((named) => path === named || path.startsWith(`${named.replace(/\/$/, '')}/`));

interface Wanted {
  readonly paths: readonly string[];
  readonly all: boolean;
  readonly reviewed: boolean;
  readonly why: string | null;
}

/** A reason is shown to people: one line of a readable length. */
const REASON = /^\S.{8,198}\S$/;

function wantedIn(args: readonly string[]): Wanted | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: 'boolean', default: false },
        reviewed: { type: 'boolean', default: false },
        why: { type: 'string' },
      },
    });
    const { all, reviewed, why = null } = values;
    const isNothingNamed = positionals.length === 0;
    const isNamed = isNothingNamed ? all || why === null : !all;
    const isReasoned = why === null || REASON.test(why);
    if (!isNamed || !isReasoned) return null;
    return { paths: positionals, all: isNothingNamed, reviewed, why };
  } catch {
    return null;
  }
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}

function say(line: string): number {
  console.log(line);
  return 0;
}
