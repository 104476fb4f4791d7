import type { ImportDeclaration, Node } from 'estree';

import { doors, doorsOnly, parts } from '../doors';
import { allowedImports } from '../lists/imports';
import { parsed, placeOf, resolveOwn } from '../modules';
import type { Project } from '../project';
import { remembered } from '../remember';
import type { Rule } from '../rule';
import type { Finding } from '../finding';
import { readRooms, refusedRoom, type Room } from '../rooms';

/** A module imports only what its room may, and only doors import what leads outside. */
export const imports: Rule = {
  id: 'imports',
  looksAt: 'every import and export from another module, and every import()',
  examine: (project) => {
    const rooms = readRooms(project.files);
    const places = project
      .modules()
      .flatMap((module) => namedIn(module.code).map((place) => ({ module, ...place })));
    return {
      examined: places.length,
      findings: places.flatMap(({ module, node, name }): Finding[] => {
        const why = refusal(project, rooms, module.path, node, name);
        return why === undefined ? [] : [{ ...placeOf(project.files, module, node), message: why }];
      }),
    };
  },
};

interface Place {
  readonly node: Node;
  readonly name: string;
}

const namedIn = remembered((code): readonly Place[] =>
  parsed(code).nodes.flatMap((node) => {
    const source =
      node.type === 'ImportDeclaration' ||
      node.type === 'ImportExpression' ||
      node.type === 'ExportNamedDeclaration' ||
      node.type === 'ExportAllDeclaration'
        ? node.source
        : undefined;
    return source?.type === 'Literal' ? [{ node, name: String(source.value) }] : [];
  }),
);

function refusal(
  { files }: Project,
  rooms: readonly Room[],
  from: string,
  node: Node,
  name: string,
): string | undefined {
  const target = resolveOwn(files, from, name);
  const isOwn = target !== undefined || /^\.|^sightglass-for-jira\//.test(name);
  if (!isOwn)
    return node.type === 'ImportDeclaration'
      ? refusedPackage(from, node, name)
      : `${name} is only imported.`;
  if (target === undefined) return `There is no ${name}.`;
  if (!/\.(?:tsx?|json|css)$/.test(target)) return `${target} is of a kind that no rule looks at.`;
  if (doorsOnly.includes(target) && !isDoor(from) && !parts.includes(from))
    return `Only a door may import ${target}.`;
  return refusedRoom(rooms, from, target);
}

const isDoor = (path: string): boolean => doors.some((door) => door.path === path);

function refusedPackage(
  from: string,
  { specifiers }: ImportDeclaration,
  name: string,
): string | undefined {
  const door = doors.find(({ path }) => path === from);
  if (door?.packages.some((known) => `${name}/`.startsWith(`${known}/`)) === true) return undefined;
  const known = allowedImports.filter((entry) => entry.from === name && from.startsWith(entry.in));
  if (known.length === 0) return `${from} may not import ${name}.`;
  const names = specifiers.map((one) =>
    one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? one.imported.name : '*',
  );
  const unknown = names.find((one) => !known.some((entry) => entry.names.includes(one)));
  return unknown === undefined ? undefined : `${from} may not import ${unknown} from ${name}.`;
}
