import { NOTHING_DECLARED, type Declared } from './declared/declared';
import { declaredIn } from './declared/read-declared';
import { reachOf } from './scopes/reach';
import { inOrder, type Finding } from './finding';
import type { Inspection } from './inspection';
import { rules } from './rules/rules';
import { inspectScopes } from './scopes/inspected';
import { has, text, type Node } from './reading/node';
import { HARMLESS } from './reading/problem';
import { readSource, type Source } from './reading/read-source';

/**
 * Tells of an app what its manifest, its descriptor or a list of its scopes says. Takes any input, never
 * throws, and keeps nothing: what cannot be read stands in `problems`.
 */
export function inspect(input: string | Uint8Array): Inspection {
  const source = readSource(input);
  const declared = declaredBy(source);
  const scopes = inspectScopes(declared);
  const given = { kind: source.kind, root: source.root, declared, scopes, reach: reachOf(scopes) };
  const isRead = source.kind !== 'unrecognised';
  const isPartial = source.problems.some(({ id }) => !HARMLESS.includes(id));
  const found = isRead ? rules.flatMap((rule) => rule(given)) : [];
  return {
    kind: source.kind,
    recognisedBy: source.recognisedBy,
    app: source.root === null ? null : nameOf(source.root),
    problems: source.problems,
    isPartial,
    findings: inOrder(isPartial || isPiece(source) ? found.filter(standsWithoutTheRest) : found),
    scopes,
    reach: isRead ? given.reach : null,
    declared,
  };
}

/** Every manifest has an `app`: without one it is a part of a manifest. */
const isPiece = ({ kind, root }: Source): boolean =>
  kind === 'forge-manifest' && root !== null && !has(root, 'app');

/** In a file read only in part, only findings that stand in the part that was read are kept: the unread
 * part could contradict a reassurance. */
const standsWithoutTheRest = ({ gravity, proof }: Finding): boolean =>
  gravity !== 'reassuring' || proof === 'declared';

/** A list of scopes declares nothing else. */
const declaredBy = ({ root, kind, scopes }: Source): Declared =>
  root === null
    ? {
        ...NOTHING_DECLARED,
        scopes: scopes.map((scope) => ({ ...scope, allowsImpersonation: false })),
      }
    : declaredIn(root, kind);

const nameOf = (root: Node): string | null =>
  text(root, 'name') ?? text(root, 'app', 'name') ?? text(root, 'key');
