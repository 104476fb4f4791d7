import type { Declared } from '../../declared/declared';
import type { Inspection } from '../../inspection';
import { connectReasons } from './connect';
import { egressReasons } from './egress';
import { partReasons } from './parts';
import { asked, open, type Reason } from './reason';
import { remoteReasons } from './remotes';
import { scopeReasons } from './scopes';

/** Whether Atlassian asks an admin before a site gets the later version. */
export interface Approval {
  /** `unclear`: its pages leave it open, or the files do not tell enough. */
  readonly isNeeded: 'yes' | 'no' | 'unclear';
  readonly reasons: readonly Reason[];
}

/** Told by Atlassian's rules for new versions of one app: https://developer.atlassian.com/platform/forge/versions/ */
export function approvalFor(before: Inspection, after: Inspection): Approval {
  const reasons = reasonsFor(before, after);
  const isKnown = !reasons.some(({ id }) => id === 'unrecognised');
  const isPartial = isKnown && (before.isPartial || after.isPartial);
  if (reasons.some(({ isCertain }) => isCertain)) return { isNeeded: 'yes', reasons };
  const all = isPartial ? [...reasons, open('partial', {})] : reasons;
  return { isNeeded: all.length === 0 ? 'no' : 'unclear', reasons: all };
}

function reasonsFor(before: Inspection, after: Inspection): readonly Reason[] {
  const kinds = [before.kind, after.kind];
  if (kinds.includes('unrecognised')) return [open('unrecognised', {})];
  if (kinds.includes('scope-list')) return [...sameNames(before, after), open('only-scopes', {})];
  if (before.kind === after.kind)
    return before.kind === 'forge-manifest'
      ? forgeReasons(before.declared, after.declared)
      : connectReasons(before, after);
  return after.kind === 'forge-manifest' ? [asked('from-connect', {})] : [open('to-connect', {})];
}

const forgeReasons = (before: Declared, after: Declared): readonly Reason[] =>
  [scopeReasons, egressReasons, remoteReasons, partReasons].flatMap((rule) => rule(before, after));

/** A list may be of an app of either kind: only where both sides name Forge's scopes does Forge's rule hold. */
const sameNames = (before: Inspection, after: Inspection): readonly Reason[] =>
  [before, after].every(({ declared }) => declared.scopes.some(({ name }) => name.includes(':')))
    ? scopeReasons(before.declared, after.declared).filter(({ isCertain }) => isCertain)
    : [];
