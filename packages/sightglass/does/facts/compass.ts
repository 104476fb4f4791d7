import type { AskedField } from '../detect/calls/asked-fields';
import type { GatewayNeeds } from '../reading';
import compass from './operations/compass.json';

const byName = (table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(table).flatMap(([scopes, names]) =>
      names.split(' ').map((name) => [name, scopes.split(' ')] as const),
    ),
  );

const BELOW = byName(compass.below);
const WITHIN = byName(compass.within);
const METHODS = new Map(
  compass.methods.flatMap((each) => each.names.split(' ').map((name) => [name, each] as const)),
);

/** What a query needs of Compass; nothing is said where a field of it is not known. */
export function neededBy(fields: readonly AskedField[]): GatewayNeeds | null {
  const below = fields.filter(({ parent }) => parent === 'compass');
  if (below.some(({ name }) => !BELOW.has(name))) return null;
  const needs: (readonly string[])[] = [];
  const may = new Set<string>();
  for (const { name, parent, isOptional } of fields) {
    const scopes = (parent === 'compass' ? BELOW : WITHIN).get(name);
    if (scopes === undefined) continue;
    if (isOptional || scopes.length > 1) scopes.forEach((scope) => may.add(scope));
    else needs.push(scopes);
  }
  const asksOthers = fields.some(({ name, parent }) => parent === '' && name !== 'compass');
  return { needs, may: [...may], asksOthers };
}

/** What a method of `@atlassian/forge-graphql` needs; nothing where it is not known. */
export function neededByMethod(name: string): GatewayNeeds | null {
  const method = METHODS.get(name);
  if (method === undefined) return null;
  return {
    needs: words(method.needs).map((scope) => [scope]),
    may: words(method.may),
    asksOthers: false,
  };
}

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
