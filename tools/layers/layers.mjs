import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The one table of who may import whom; the lint, `npm run verify` and the README's picture read
 * it.
 */
export const { rooms } = JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'));

/** Packages of this repository, by the name under which they are imported. */
export const ownPackages = new Map([
  ['sightglass-for-jira/', 'packages/sightglass/'],
  ['local-forge/', 'packages/local-forge/'],
]);

/** The room of a file: the longest path that contains it. */
export const roomOf = (file) =>
  rooms
    .filter(({ path }) => file.startsWith(path))
    .reduce((best, room) => (best && best.path.length > room.path.length ? best : room), undefined);

/**
 * The path that an import leads to, without its extension; `undefined` for anything outside this
 * repository.
 */
export function pathOf(file, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const [name, folder] = [...ownPackages].find(([start]) => specifier.startsWith(start)) ?? [];
  return name === undefined ? undefined : folder + specifier.slice(name.length);
}

/**
 * Why a file may not import this; `undefined` where it may. Files outside every room may not be
 * imported.
 */
export function refusal(file, specifier) {
  const path = pathOf(file, specifier);
  const from = roomOf(file);
  if (path === undefined || from === undefined) return undefined;
  const to = roomOf(ENDINGS.map((ending) => path + ending).find(isRoom) ?? path)?.path ?? path;
  if (to === from.path || from.may.some((allowed) => covers(allowed, to))) return undefined;
  return `${from.path} may not import ${to}: see tools/layers/layers.json.`;
}

const ENDINGS = ['', '.ts', '.tsx'];
const isRoom = (path) => rooms.some((room) => room.path === path);

/** `folder/*` covers all rooms in a folder; anything else covers the room of that name. */
const covers = (allowed, room) =>
  allowed.endsWith('*') ? room.startsWith(allowed.slice(0, -1)) : room === allowed;
