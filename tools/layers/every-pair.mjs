import { ownPackages, rooms } from './layers.mjs';

/** Prints, as JSON, every import from one room to another, shallow and deep. */
const isFolder = ({ path }) => path.endsWith('/');
const filesIn = (room) =>
  isFolder(room) ? [`${room.path}one.ts`, `${room.path}deep/deeper/one.ts`] : [room.path];
const withoutEnding = (path) => path.replace(/\.tsx?$/, '');

function specifiers(from, target) {
  const up = '../'.repeat(from.split('/').length - 1);
  const [name, folder] = [...ownPackages].find(([, start]) => target.startsWith(start)) ?? [];
  return [`${up}${target}`, ...(name === undefined ? [] : [name + target.slice(folder.length)])];
}

const isInRoom = (file, room) =>
  rooms
    .filter(({ path }) => file.startsWith(path))
    .every(({ path }) => room.path.length >= path.length);

const pairs = rooms.flatMap((from) =>
  rooms.flatMap((to) =>
    filesIn(from)
      .filter((file) => isInRoom(file, from))
      .flatMap((file) =>
        filesIn(to)
          .filter((target) => isInRoom(target, to))
          .flatMap((target) => specifiers(file, withoutEnding(target)))
          .map((specifier) => ({ from: from.path, to: to.path, file, specifier })),
      ),
  ),
);

process.stdout.write(JSON.stringify(pairs));
