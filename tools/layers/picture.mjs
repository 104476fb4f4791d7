import { readFileSync, writeFileSync } from 'node:fs';

import { rooms } from './layers.mjs';

const README = 'README.md';
const [START, END] = ['<!-- rooms: npm run rooms -->', '<!-- /rooms -->'];

/** Rooms that are drawn as one. */
const WHOLES = ['static/privacy/', 'packages/local-forge/'];
const LEFT_OUT = ['tools/', 'test/', 'packages/sightglass/test/'];

const wholeOf = (path) => WHOLES.find((whole) => path.startsWith(whole)) ?? path;
const shown = rooms.filter(({ path }) => !LEFT_OUT.includes(path));
const names = [...new Set(shown.map(({ path }) => wholeOf(path)))];
const may = new Map(
  names.map((name) => {
    const all = shown.filter(({ path }) => wholeOf(path) === name).flatMap((room) => room.may);
    return [name, new Set(all.map(wholeOf).filter((to) => to !== name && names.includes(to)))];
  }),
);

/** Whether one room reaches another through a third, so that a direct arrow would add nothing. */
const goesRound = (from, to) =>
  [...may.get(from)].some((by) => by !== to && reaches(by, to, new Set([from])));
const reaches = (from, to, seen) =>
  may.get(from).has(to) ||
  [...may.get(from)].some((by) => !seen.has(by) && reaches(by, to, new Set([...seen, from])));

const id = (path) => path.replace(/\W+/g, '_');
const lines = names.flatMap((name) => [
  `  ${id(name)}["${name}"]`,
  ...[...may.get(name)]
    .filter((to) => !goesRound(name, to))
    .map((to) => `  ${id(name)} --> ${id(to)}`),
]);
const picture = ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n');

const before = readFileSync(README, 'utf8');
const [head, rest] = before.split(START);
const [, tail] = (rest ?? '').split(END);
const after = `${head}${START}\n\n${picture}\n\n${END}${tail}`;
if (process.argv.includes('--check')) process.exitCode = after === before ? 0 : 1;
else writeFileSync(README, after);
