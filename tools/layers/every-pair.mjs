import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ownPackages, rooms } from './layers.mjs';

/**
 * Writes every import from one room to another, shallow and deep, into a repository of its own, and
 * lints it as `npm run lint` lints this one. Prints the results as JSON.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'rooms-'));

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

/** The lines of each file that the lint refuses, as `file:line`. */
function refusedLines(files) {
  for (const path of ['.oxlintrc.json', 'tools/lint', 'tools/layers'])
    cpSync(join(root, path), join(made, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(made, 'node_modules'));
  for (const [file, lines] of files) {
    mkdirSync(dirname(join(made, file)), { recursive: true });
    writeFileSync(join(made, file), lines.join('\n'));
  }
  const linter = join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [linter, '--format', 'json', ...files.keys()];
  const options = { cwd: made, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 };
  const { diagnostics } = JSON.parse(spawnSync(process.execPath, args, options).stdout);
  const own = diagnostics.filter(({ code }) => code === 'rooms(layers)');
  return new Set(own.map(({ filename, labels: [{ span }] }) => `${filename}:${span.line}`));
}

try {
  const files = new Map();
  const tried = pairs.map((pair) => {
    const lines = files.get(pair.file) ?? [];
    files.set(pair.file, [
      ...lines,
      `import { one as one${lines.length} } from '${pair.specifier}';`,
    ]);
    return { ...pair, place: `${pair.file}:${lines.length + 1}` };
  });
  const refused = refusedLines(files);
  const told = tried.map(({ place, ...pair }) => ({ ...pair, refused: refused.has(place) }));
  process.stdout.write(JSON.stringify(told));
} finally {
  rmSync(made, { recursive: true });
}
