import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { itemsAt, textAt } from 'sightglass-for-jira/json/decoded';

import { judge, type Explained } from './judge';
import { mutantsIn, type Mutant } from './report';
import { tellRooms } from './rooms';

/** The percentage that must be caught. */
const LEAST = 95;
const EXPLAINED = 'tools/mutants/explained.json';

/** Judges the named reports of Stryker; fails for each survivor without an explanation. */
export function main(paths: readonly string[], root: string): number {
  const read = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
  const mutants = paths.flatMap((path) => mutantsIn(read(path)));
  const explained = itemsAt(read(EXPLAINED)).map(decode);
  const { caught, survived, open, needless, score } = judge(mutants, explained);
  for (const mutant of open) console.log(`FAIL ${told(mutant)}`);
  for (const { file, code } of needless)
    console.log(`FAIL ${EXPLAINED}: nothing of ${file} survives in “${code}”.`);
  console.log(`${tellRooms(mutants, explained)}\n`);
  const figures = `${caught} caught, ${survived} survived (${survived - open.length} explained)`;
  console.log(`${figures}, ${score.toFixed(1)} %`);
  const failed = open.length + needless.length + (score < LEAST ? 1 : 0);
  console.log(`${caught} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** How many of the tests that reach a survivor are named. */
const NAMED = 3;

const told = ({ file, line, code, replacement, reachedBy }: Mutant): string =>
  [
    `${file}:${line} nothing notices`,
    `     - ${code}`,
    `     + ${replacement}`,
    ...reachedBy.slice(0, NAMED).map((name) => `     reached by ${name.slice(0, 120)}`),
    ...(reachedBy.length > NAMED ? [`     and ${reachedBy.length - NAMED} more`] : []),
  ].join('\n');

const decode = (json: unknown): Explained => ({
  file: textAt(json, 'file') ?? '',
  code: textAt(json, 'code') ?? '',
  replacement: textAt(json, 'replacement') ?? '',
  why: textAt(json, 'why') ?? '',
});
