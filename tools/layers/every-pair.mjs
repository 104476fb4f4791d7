import { Linter } from 'eslint';

import plugin from './eslint-plugin.mjs';
import { ownPackages, rooms } from './layers.mjs';

/**
 * Lints every import from one room to another, shallow and deep, with the rule that `npm run lint`
 * uses. Prints the results as JSON.
 */
const linter = new Linter({ cwd: '/repository' });
const config = { files: ['**'], plugins: { rooms: plugin }, rules: { 'rooms/layers': 'error' } };

const isFolder = ({ path }) => path.endsWith('/');
const filesIn = (room) =>
  isFolder(room) ? [`${room.path}one.ts`, `${room.path}deep/deeper/one.ts`] : [room.path];
const withoutEnding = (path) => path.replace(/\.tsx?$/, '');

function specifiers(from, target) {
  const up = '../'.repeat(from.split('/').length - 1);
  const [name, folder] = [...ownPackages].find(([, start]) => target.startsWith(start)) ?? [];
  return [`${up}${target}`, ...(name === undefined ? [] : [name + target.slice(folder.length)])];
}

const refused = (file, specifier) =>
  linter.verify(`import { one } from '${specifier}';`, config, `/repository/${file}`).length > 0;

const isInRoom = (file, room) =>
  rooms
    .filter(({ path }) => file.startsWith(path))
    .every(({ path }) => room.path.length >= path.length);

const tried = rooms.flatMap((from) =>
  rooms.flatMap((to) =>
    filesIn(from)
      .filter((file) => isInRoom(file, from))
      .flatMap((file) =>
        filesIn(to)
          .filter((target) => isInRoom(target, to))
          .flatMap((target) => specifiers(file, withoutEnding(target)))
          .map((specifier) => ({
            from: from.path,
            to: to.path,
            file,
            specifier,
            refused: refused(file, specifier),
          })),
      ),
  ),
);
process.stdout.write(JSON.stringify(tried));
