import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { decodeList, LIST_NAME } from '../accept/decode';
import { BadList, type Entry } from '../accept/entry';
import { judge, uselessIn, type Acceptable, type Judged, type Useless } from '../accept/judge';
import { Misuse } from './misuse';
import { ruleNames } from './rule-names';
import type { Surroundings } from './surroundings';
import type { Asked } from './table/command';

/** The list of accepted findings, and the folder that its paths are relative to. */
export interface List {
  readonly name: string;
  readonly folder: string;
  readonly entries: readonly Entry[];
}

/**
 * The named list, else the one in the folder, else an empty one. Throws `Misuse` for an invalid
 * list.
 */
export function listFor(asked: Asked, folder: string, { from }: Surroundings): List {
  const named = asked.last('accept');
  const path = named === null ? join(folder, LIST_NAME) : resolve(from, named);
  const name = named ?? LIST_NAME;
  if (!existsSync(path)) {
    if (named !== null) throw new Misuse(`${named} does not exist.`);
    return { name, folder, entries: [] };
  }
  try {
    return { name, folder: dirname(path), entries: decodeList(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (!(error instanceof BadList)) throw error;
    throw new Misuse(`${name}: ${error.message}`);
  }
}

/** A path in the form in which the list writes it. */
export const fromList = ({ folder }: List, from: string, file: string): string =>
  relative(folder, resolve(from, file)).replaceAll('\\', '/');

/** What one run examined: the rules it applied, and the files it read, as the list writes them. */
export interface Seen {
  readonly rules: readonly string[];
  /** `all` where a whole folder was read. */
  readonly files: readonly string[] | 'all';
}

/**
 * Compares findings with the list. `isListFailing` tells whether the list itself fails the run, which
 * is also reported.
 */
export function judgedBy<Found>(
  { name, entries }: List,
  found: readonly Found[],
  acceptableOf: (found: Found) => Acceptable,
  seen: Seen,
  { root, today, complain }: Pick<Surroundings, 'root' | 'today' | 'complain'>,
): { readonly judged: readonly Judged<Found>[]; readonly isListFailing: boolean } {
  const judged = judge(found, acceptableOf, entries, today);
  if (entries.length === 0) return { judged, isListFailing: false };
  const known = new Set([...ruleNames(root), ...seen.rules]);
  const looked = {
    isKnown: (rule: string) => known.has(rule),
    isJudged: (rule: string) => seen.rules.includes(rule),
    hasSeen: (file: string) => seen.files === 'all' || seen.files.includes(file),
  };
  const useless = uselessIn(entries, judged, looked, today);
  for (const each of useless) complain(`${name}: ${sentenceFor(each)}`);
  return { judged, isListFailing: useless.length > 0 };
}

function sentenceFor({ entry, because }: Useless): string {
  const start = `entry ${entry.number} (${entry.rule} in ${entry.file})`;
  switch (because) {
    case 'expired':
      return `${start} ended on ${entry.until}.`;
    case 'unknown-rule':
      return `${start}: there is no such rule.`;
    case 'not-found':
      return `${start}: nothing of the kind is found there any more.`;
  }
}
