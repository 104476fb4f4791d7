import { packageOf } from '../follow/values/sym';
import type { Analytics, Host } from '../reading';
import { callsIn, merged, placeOf, sideAndFrom, type Detecting } from './what-detectors-see';
import { isAnalyticsGlobal, isAnalyticsHost, isAnalyticsPackage } from './ways-out/libraries';

/** Everything that measures or tracks the app's users: packages, globals on pages, and hosts. */
export function analyticsOf(detecting: Detecting, hosts: readonly Host[]): readonly Analytics[] {
  const called = callsIn(detecting).flatMap((seen): Analytics[] => {
    const { root } = seen.callee;
    const name = packageOf(seen.callee);
    const isIt =
      name !== undefined
        ? isAnalyticsPackage(name)
        : root.from === 'global' && isAnalyticsGlobal(root.name);
    if (!isIt) return [];
    return [
      {
        kind: 'analytics',
        ...placeOf(seen.node),
        ...sideAndFrom(seen),
        name: root.name,
        certainty: name === undefined ? 'likely' : 'certain',
        doubt: name === undefined ? 'by-name' : null,
      },
    ];
  });
  const reached = hosts
    .filter(({ host }) => isAnalyticsHost(host))
    .map(({ file, line, side, from, host }): Analytics => ({
      kind: 'analytics',
      file,
      line,
      side,
      from,
      name: host,
      certainty: 'certain',
      doubt: null,
    }));
  return merged([...called, ...reached], ({ file, line, name }) => [file, line, name].join(' '));
}
