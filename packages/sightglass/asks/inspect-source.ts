import { NOTHING_DECLARED, type Declared } from './declared/declared';
import { declaredIn } from './declared/read-declared';
import { inOrder, type Finding } from './finding';
import { isWhole as isWholeFile } from './reassurance/grounds';
import { reassure } from './reassurance/reassure';
import { askingOf, reachElsewhere, reachOf } from './scopes/reach';
import type { Inspection } from './inspection';
import type { Given } from './rules/given';
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
    findings: isKnown ? inOrder([...found(given), ...proven.findings]) : [],
    scopes,
    reach: isKnown ? given.reach : null,
    elsewhere: given.elsewhere,
    declared,
    sides: source.sides,
    missing: proven.missing,
    withheld: proven.withheld,
  };
}

/** What the rules find; of a part of a file, nothing that rests on what is not in it. */
const found = (given: Given): Finding[] => {
  const isWhole = given.isRead && isWholeFile(given);
  return rules
    .flatMap((rule) => rule(given))
    .filter(({ id }) => isWhole || !FROM_SILENCE.includes(id));
};

/** Findings that say only that a file does not say something. */
const FROM_SILENCE = ['uninstall.not-told', 'uninstall.connect-not-told', 'storage.unstated'];

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
