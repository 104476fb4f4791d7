import ts from 'typescript';
import type { Followed } from '../follow/follow';
import type { Observation, SeenCall, SeenElement, SeenWrite } from '../follow/observation';
import type { Sources } from '../follow/files/sources';
import type { Manifest } from '../project/manifest';
import type { Fact, Place } from '../reading';

/** What detectors are given. */
export interface Detecting {
  readonly followed: Followed;
  readonly manifest: Manifest;
  readonly sources: Sources;
  readonly readText: (path: string) => string | undefined;
}

/** How sure a fact is that code which was not followed could change. */
export const NOT_FOLLOWED = { certainty: 'undecidable', doubt: 'not-followed' } as const;

/** Every call that was seen. */
export const callsIn = ({ followed }: Detecting): readonly SeenCall[] =>
  followed.observations.filter((each) => each.kind === 'call');

/** Every element that was seen. */
export const elementsIn = ({ followed }: Detecting): readonly SeenElement[] =>
  followed.observations.filter((each) => each.kind === 'element');

/** Every assignment that was seen. */
export const writesIn = ({ followed }: Detecting): readonly SeenWrite[] =>
  followed.observations.filter((each) => each.kind === 'write');

/** The place of the name in a call, else the start of the node. */
export function placeOf(node: ts.Node): Place {
  const file = node.getSourceFile();
  const name = nameNode(node);
  return {
    file: file.fileName,
    line: file.getLineAndCharacterOfPosition(name.getStart(file)).line + 1,
  };
}

function nameNode(node: ts.Node): ts.Node {
  if (!ts.isCallExpression(node)) return node;
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression.name;
  return ts.isElementAccessExpression(expression) ? expression.argumentExpression : node;
}

/** The place where a node begins. */
export function startOf(node: ts.Node): Place {
  const file = node.getSourceFile();
  return {
    file: file.fileName,
    line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
  };
}

/** Whether this was seen in a function or a page, and in which. */
export const sideAndFrom = ({ entry }: Observation): Pick<Fact, 'side' | 'from'> => ({
  side: entry.side,
  from: [entry.definition === undefined ? entry.name : `${entry.name} ${entry.definition}`],
});

/** Whether a function runs before the app is uninstalled. */
export const isAtUninstall = ({ entry }: Observation): boolean =>
  entry.modules.some((type) => type === 'preUninstall' || type.endsWith(':preUninstall'));

/** Merges facts that say the same into the most certain one, with every entry that leads to it. */
export function merged<T extends Fact>(
  facts: readonly T[],
  sameAs: (fact: T) => string,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const fact of facts) {
    const key = sameAs(fact);
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, fact);
    else {
      const surer = RANK[fact.certainty] < RANK[before.certainty] ? fact : before;
      byKey.set(key, { ...surer, from: [...new Set([...before.from, ...fact.from])] });
    }
  }
  return [...byKey.values()].sort(byPlace);
}

const RANK = { certain: 0, likely: 1, undecidable: 2 } as const;

/** Orders places by file and line. */
export const byPlace = (a: Place, b: Place): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
