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
import { readSource, type Source } from './reading/read-source';

/**
 * Tells of an app what its manifest, its descriptor or a list of its scopes says. Takes any input, never
 * throws, and keeps nothing: what cannot be read stands in `problems`.
 */
export function inspect(input: string | Uint8Array): Inspection {
  const source = readSource(input);
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

/** A list of scopes declares nothing else. */
const declaredBy = ({ root, kind, scopes }: Source): Declared =>
  root === null
    ? {
        ...NOTHING_DECLARED,
        scopes,
      }
    : declaredIn(root, kind);

const nameOf = (root: Node): string | null =>
  text(root, 'name') ?? text(root, 'app', 'name') ?? text(root, 'key');
