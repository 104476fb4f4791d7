import fc from 'fast-check';

import { compareInspections } from '../../asks/compare/compare';
import { inspect } from '../../asks/inspect';
import { RUNS_OF_EACH } from '../asks/made-manifest';
import { wholes, written, type Mapping, type Tree } from '../asks/reassurance/made-whole';

/** Every text and boolean of a tree with its path, to compare two files. */
function leavesOf(tree: Tree, above = ''): string[] {
  if (Array.isArray(tree)) return tree.flatMap((item: Tree) => leavesOf(item, above));
  if (typeof tree !== 'object' || tree === null) return [`${above}=${String(tree)}`];
  return Object.entries(tree).flatMap(([key, inner]) => leavesOf(inner, `${above}.${key}`));
}

/**
 * What must not be granted without asking an admin, by the strictest reading of Atlassian's page on
 * versions.
 */
const ASKED_FOR =
  /^\.permissions\.(?:scopes|content|external\.(?!configurable|.*\.(?:category|inScopeEUD)))|^\.permissions\.external\.configurable\.enabled=true|^\.remotes\.baseUrl|^\.modules\.(?:sql|objectStore|llm)\.key/;

const grown = (before: Mapping, after: Mapping): string[] => {
  const had = new Set(leavesOf(before));
  return leavesOf(after).filter((leaf) => ASKED_FOR.test(leaf) && !had.has(leaf));
};

it('never says that nobody is asked where an app comes to ask for more', () => {
  fc.assert(
    fc.property(wholes, wholes, (before, after) => {
      const { isNeeded } = compareInspections(
        inspect(written(before)),
        inspect(written(after)),
      ).approval;
      const more = grown(before, after);
      expect(isNeeded === 'no' ? more : []).toEqual([]);
    }),
    { numRuns: RUNS_OF_EACH },
  );
});

it('says that nobody is asked where nothing changes', () => {
  fc.assert(
    fc.property(wholes, (tree) => {
      const same = inspect(written(tree));
      const { isNeeded, version } = compareInspections(same, same).approval;
      expect([isNeeded, version]).toEqual(['no', 'minor']);
    }),
    { numRuns: RUNS_OF_EACH },
  );
});
