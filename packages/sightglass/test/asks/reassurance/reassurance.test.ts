import fc from 'fast-check';
import { inspect } from '../../../asks/inspect';
import { RUNS_OF_EACH } from '../made-manifest';
import { wholes, written, type Mapping, type Tree } from './made-whole';

const reassuring = (tree: Tree): ReadonlySet<string> =>
  new Set(
    inspect(written(tree))
      .findings.filter(({ gravity }) => gravity === 'reassuring')
      .map(({ id }) => id),
  );

type Path = readonly (string | number)[];
const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);
const isMapping = (tree: Tree): tree is Mapping =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** Every place in a tree. */
function pathsIn(tree: Tree, at: Path = []): Path[] {
  if (!isList(tree) && !isMapping(tree)) return [at];
  const entries = isList(tree) ? [...tree.entries()] : Object.entries(tree);
  return [
    ...(at.length === 0 ? [] : [at]),
    ...entries.flatMap(([key, inner]) => pathsIn(inner, [...at, key])),
  ];
}

/** A tree with one place changed: to another value or key, or removed for `undefined`. */
function changed(tree: Tree, [first, ...rest]: Path, to: Change): Tree {
  if (first === undefined || (!isList(tree) && !isMapping(tree))) return tree;
  if (isList(tree))
    return tree.flatMap((item, index) => {
      if (index !== first) return [item];
      if (rest.length > 0) return [changed(item, rest, to)];
      return to.kind === 'remove' ? [] : [to.kind === 'blur' ? 'qqq' : item];
    });
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, inner]) => {
      if (key !== first) return [[key, inner]];
      if (rest.length > 0) return [[key, changed(inner, rest, to)]];
      if (to.kind === 'remove') return [];
      return to.kind === 'rename' ? [[`${key}q`, inner]] : [[key, 'qqq']];
    }),
  );
}

interface Change {
  readonly kind: 'remove' | 'rename' | 'blur';
}

/** Without these keys, the file is no manifest, or something in it refers to a missing part. */
const NEEDED = [
  /^app$/,
  /^modules$/,
  /^permissions(?:\.scopes)?$/,
  /^resources(?:\.0(?:\.key)?)?$/,
  /^modules\.function(?:\.0(?:\.key)?)?$/,
];

/** An icon given by name is one of Atlassian's: it leads nowhere. */
const isIcon = (path: Path, kind: string): boolean => kind === 'blur' && path.at(-1) === 'icon';

const tried = fc.tuple(wholes, fc.nat(), fc.constantFrom('rename' as const, 'blur' as const));

function expectNothingNew(tree: Tree, path: Path, change: Change, before = reassuring(tree)): void {
  const now = [...reassuring(changed(tree, path, change))].filter((id) => !before.has(id));
  expect({ path: path.join('.'), change: change.kind, now }).toEqual({
    path: path.join('.'),
    change: change.kind,
    now: [],
  });
}

it('draws no comfort from a part that is renamed or blurred', () => {
  fc.assert(
    fc.property(tried, ([tree, nth, kind]) => {
      const paths = pathsIn(tree);
      const path = paths[nth % paths.length] ?? [];
      if (isIcon(path, kind) || (kind === 'rename' && typeof path.at(-1) !== 'string')) return;
      expectNothingNew(tree, path, { kind });
    }),
    { numRuns: 3 * RUNS_OF_EACH },
  );
});

it('draws no comfort from the lack of a part that a manifest needs', () => {
  fc.assert(
    fc.property(wholes, (tree) => {
      const before = reassuring(tree);
      for (const path of pathsIn(tree).filter((each) =>
        NEEDED.some((is) => is.test(each.join('.'))),
      ))
        expectNothingNew(tree, path, { kind: 'remove' }, before);
    }),
    { numRuns: RUNS_OF_EACH },
  );
});

it('draws no comfort from a line that cannot be read', () => {
  fc.assert(
    fc.property(wholes, fc.nat(), (tree, nth) => {
      const lines = written(tree).split('\n');
      const at = nth % lines.length;
      const broken = lines
        .map((line, index) => (index === at ? `${line} : [: {` : line))
        .join('\n');
      const { isPartial, findings } = inspect(broken);
      const comfort = findings.filter(({ gravity }) => gravity === 'reassuring');
      expect(isPartial ? comfort : []).toEqual([]);
    }),
    { numRuns: RUNS_OF_EACH },
  );
});
