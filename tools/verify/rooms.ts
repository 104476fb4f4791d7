import { itemsAt, textAt, textsAt } from 'sightglass-for-jira/json/decoded';
import { readJson } from '../disclose/dependencies';
import type { Files } from './files';

/** A part of the repository, and the rooms it may import from. */
export interface Room {
  readonly path: string;
  readonly may: readonly string[];
}

/** The one table of who may import whom, which the lint and the README's picture use too. */
export const readRooms = (files: Files): readonly Room[] =>
  itemsAt(readJson(files, 'tools/layers/layers.json'), 'rooms').map((room) => ({
    path: textAt(room, 'path') ?? '',
    may: textsAt(room, 'may'),
  }));

/** Why a file may not import another; `undefined` where it may. */
export function refusedRoom(rooms: readonly Room[], from: string, to: string): string | undefined {
  const [room, other] = [from, to].map((path) => roomOf(rooms, path));
  const isAllowed =
    room !== undefined &&
    (room === other || room.may.some((may) => covers(may, other?.path ?? to)));
  return isAllowed ? undefined : `${from} may not import ${to}: see tools/layers/layers.json.`;
}

/** The room with the longest matching path. */
const roomOf = (rooms: readonly Room[], path: string): Room | undefined =>
  rooms
    .filter((room) => path.startsWith(room.path))
    .toSorted((a, b) => b.path.length - a.path.length)[0];

/** `folder/*` covers all rooms in a folder; anything else covers the room of that name. */
const covers = (may: string, room: string): boolean =>
  may.endsWith('*') ? room.startsWith(may.slice(0, -1)) : room === may;
