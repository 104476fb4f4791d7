import { lastName, packageOf } from '../../follow/values/sym';
import { argument, known } from '../../follow/values/value';
import { neededBy, neededByMethod } from '../../facts/compass';
import type { Call } from '../../reading';
import { askedFields, type AskedField } from './asked-fields';
import { callsIn, placeOf, sideAndFrom, type Detecting } from '../what-detectors-see';
import { actorOf } from './product-calls';

/**
 * Calls to Atlassian's GraphQL gateway, named after the query's first field where the query is in
 * the source.
 */
export function graphCalls(detecting: Detecting): readonly Call[] {
  return callsIn(detecting).flatMap((seen) => {
    const last = seen.callee.links.at(-1);
    const isGraph = last !== undefined && 'name' in last && NAMES.has(last.name);
    if (!isGraph || packageOf(seen.callee)?.startsWith('@forge/') !== true) return [];
    return argument(seen.args, 0).map(({ atom }) => {
      const query = known(atom);
      const fields = query === undefined ? [] : askedFields(query);
      return {
        ...graphCall(seen),
        as: actorOf(seen.callee),
        path: `/graphql${nameOf(fields)}`,
        gateway: fields.length === 0 ? null : neededBy(fields),
      };
    });
  });
}

/** The first field of a query, as `#field`; of Compass's the one below it, too. */
function nameOf([first, second]: readonly AskedField[]): string {
  if (first === undefined) return '';
  const isCompass = first.name === 'compass' && second?.parent === 'compass';
  return `#${first.name}${isCompass ? `.${second.name}` : ''}`;
}

const NAMES = new Set(['requestGraph', 'requestTeamworkGraph']);

/** Calls made by `@atlassian/forge-graphql`, one for each of its methods. */
export function forgeGraphqlCalls(detecting: Detecting): readonly Call[] {
  return callsIn(detecting).flatMap((seen) => {
    const last = seen.callee.links.at(-1);
    const isLast =
      last !== undefined && 'name' in last && last.name !== 'asApp' && last.name !== 'asUser';
    if (!isLast || !LIBRARIES.has(packageOf(seen.callee) ?? '') || seen.isNew) return [];
    if (actorOf(seen.callee) === 'unknown') return [];
    const isAnswer = seen.callee.links.filter((link) => 'call' in link).length > 1;
    if (isAnswer) return [];
    return [
      {
        ...graphCall(seen),
        as: actorOf(seen.callee),
        path: `/graphql#${lastName(seen.callee)}`,
        isImplicit: true,
        gateway: neededByMethod(lastName(seen.callee)),
        certainty: 'likely' as const,
        doubt: 'library' as const,
      },
    ];
  });
}

const LIBRARIES = new Set(['@atlassian/forge-graphql', '@atlassian/forge-graphql-types']);

const graphCall = (seen: Parameters<typeof sideAndFrom>[0]): Call => ({
  kind: 'call',
  ...placeOf(seen.node),
  ...sideAndFrom(seen),
  product: 'graphql',
  method: 'POST',
  path: '/graphql',
  query: '',
  as: 'unknown',
  operations: [],
  through: [],
  lastPart: [],
  isImplicit: false,
  gateway: null,
  certainty: 'certain',
  doubt: null,
});
