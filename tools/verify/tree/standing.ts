import type ts from 'typescript';

import type { Project } from '../project';
import { exportsOf } from './exports';

/** Which declaration in src/capabilities/ stands for which value. */
export interface Standing {
  readonly one: ReadonlyMap<ts.Declaration, unknown>;
  readonly list: ReadonlyMap<ts.Declaration, readonly unknown[]>;
}

/** Matches what the declaring modules export with the values that they have when they are run. */
export function whatStandsFor(project: Project): Standing {
  const one = new Map<ts.Declaration, unknown>();
  const list = new Map<ts.Declaration, readonly unknown[]>();
  for (const [path, exported] of project.declaring())
    for (const symbol of exportsOf(project, path)) {
      const value = exported[symbol.name];
      const declarations = symbol.declarations ?? [];
      if (Array.isArray(value)) declarations.forEach((made) => list.set(made, value));
      else declarations.forEach((made) => one.set(made, value));
      for (const [made, member] of membersOf(project, symbol, value)) one.set(made, member);
    }
  return { one, list };
}

/** An object may hold entries as its members, each declared where it is written. */
function membersOf(
  project: Project,
  symbol: ts.Symbol,
  value: unknown,
): (readonly [ts.Declaration, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return project
    .checker()
    .getTypeOfSymbol(symbol)
    .getProperties()
    .flatMap(({ name, declarations }) =>
      (declarations ?? []).map((made) => [made, valueOf(value, name)] as const),
    );
}

const valueOf = (object: object, name: string): unknown =>
  Object.getOwnPropertyDescriptor(object, name)?.value;
