import { NOTHING_DECLARED, type Declared } from './declared/declared';
import { declaredIn } from './declared/read-declared';
import { inOrder } from './finding';
import { reassure } from './reassurance/reassure';
import { askingOf, reachElsewhere, reachOf } from './scopes/reach';
import type { Inspection } from './inspection';
import { rules } from './rules/rules';
import { inspectScopes } from './scopes/inspected';
import { text, type Node } from './reading/node';
import { HARMLESS } from './reading/problem';
import type { Source } from './reading/source';

/** Inspects an app from a source that was read before. */
export function inspectSource(source: Source): Inspection {
  const declared = declaredBy(source);
  const asked = askingOf(declared);
  const scopes = inspectScopes(declared, asked);
  const isRead = !source.problems.some(({ id }) => !HARMLESS.includes(id));
  const given = {
    ...{ kind: source.kind, root: source.root, declared, scopes, isRead },
    reach: reachOf(scopes, asked),
    elsewhere: reachElsewhere(scopes, asked),
  };
  const isKnown = source.kind !== 'unrecognised';
  const proven = isKnown ? reassure(given) : NOTHING_PROVEN;
  return {
    kind: source.kind,
    recognisedBy: source.recognisedBy,
    app: source.root === null ? null : nameOf(source.root),
    problems: source.problems,
    isPartial: !isRead,
    findings: isKnown ? inOrder([...rules.flatMap((rule) => rule(given)), ...proven.findings]) : [],
    scopes,
    reach: isKnown ? given.reach : null,
    elsewhere: given.elsewhere,
    declared,
    sides: source.sides,
    missing: proven.missing,
    withheld: proven.withheld,
  };
}

const NOTHING_PROVEN = { findings: [], missing: [], withheld: [] };

/** A list of scopes declares scopes only. */
const declaredBy = ({ root, kind, scopes }: Source): Declared =>
  root === null
    ? {
        ...NOTHING_DECLARED,
        scopes,
      }
    : declaredIn(root, kind);

const nameOf = (root: Node): string | null =>
  text(root, 'name') ?? text(root, 'app', 'name') ?? text(root, 'key');
