import type { Declared } from '../../declared/declared';
import type { Inspection } from '../../inspection';
import type { Ground } from '../../reassurance/ground';
import { connectReasons } from './connect';
import { egressReasons } from './egress';
import { fromConnectReasons } from './from-connect';
import { partReasons } from './parts';
import { open, type Reason, type ReasonId } from './reason';
import { remoteReasons } from './remotes';
import { otherApp } from './same-app';
import { scopeReasons } from './scopes';

/** Whether Atlassian asks an admin before a site gets the later version. */
export interface Approval {
  /**
   * `unclear`: its pages leave it open, or the files do not tell enough. `bulk`: it asks, but the
   * developer may bring the version to sites without asking. `rolling`: it asks for the permissions,
   * while the code comes at once.
   */
  readonly isNeeded: 'yes' | 'no' | 'unclear' | 'bulk' | 'rolling';
  /** What Atlassian makes of it, which is another question; `null` where that cannot be told. */
  readonly version: 'major' | 'minor' | null;
  readonly reasons: readonly Reason[];
}

/** Told by Atlassian's rules for new versions of one app: https://developer.atlassian.com/platform/forge/versions/ (2026-08-21) */
export function approvalFor(before: Inspection, after: Inspection): Approval {
  const found = [...reasonsFor(before, after), ...otherApp(before, after)];
  const isMajor = found.some(({ isCertain }) => isCertain);
  const reasons = isMajor ? found : [...found, ...doubts(before, after, found)];
  const isForge = before.kind === 'forge-manifest' && after.kind === 'forge-manifest';
  if (isMajor)
    return {
      isNeeded: howAsked(reasons, after.declared),
      version: isForge ? 'major' : null,
      reasons,
    };
  const isOpen = reasons.length > 0;
  return {
    isNeeded: isOpen ? 'unclear' : 'no',
    version: isForge && !isOpen ? 'minor' : null,
    reasons,
  };
}

/** Where all that changes asks for no more, the developer may do without: CHANGE-3206, CHANGE-3241 (2026-05-22). */
function howAsked(reasons: readonly Reason[], { appManaged }: Declared): Approval['isNeeded'] {
  if (reasons.every(isNoMore)) return 'bulk';
  return appManaged?.isOn === true ? 'rolling' : 'yes';
}

const isNoMore = ({ id, values }: Reason): boolean =>
  id === 'scope-removed' || (id === 'scope-added' && Object.values(values).includes('storage:app'));

/** "Nobody is asked" needs both files to be known from end to end, as any other reassurance does. */
function doubts(before: Inspection, after: Inspection, found: readonly Reason[]): Reason[] {
  const isTold = (...ids: readonly ReasonId[]): boolean => found.some(({ id }) => ids.includes(id));
  if (isTold('unrecognised', 'only-scopes')) return [];
  // All parts of an app may still be of Connect, and so stand beside the modules.
  const missing = [before, after].flatMap((each) =>
    each.missing.filter((ground) => ground !== 'whole' || each.declared.connect === null),
  );
  return [
    ...(before.isPartial || after.isPartial ? [open('partial', {})] : []),
    ...(missing.some((ground) => RESTS_ON.includes(ground)) ? [open('not-known', {})] : []),
  ];
}

const RESTS_ON: readonly Ground[] = ['whole', 'keys', 'modules', 'references'];

function reasonsFor(before: Inspection, after: Inspection): readonly Reason[] {
  const kinds = [before.kind, after.kind];
  if (kinds.includes('unrecognised')) return [open('unrecognised', {})];
  if (kinds.includes('scope-list')) return [...sameNames(before, after), open('only-scopes', {})];
  if (before.kind === after.kind)
    return before.kind === 'forge-manifest'
      ? forgeReasons(before.declared, after.declared)
      : connectReasons(before, after);
  return after.kind === 'forge-manifest'
    ? fromConnectReasons(before, after)
    : [open('to-connect', {})];
}

const forgeReasons = (before: Declared, after: Declared): readonly Reason[] =>
  [scopeReasons, egressReasons, remoteReasons, partReasons].flatMap((rule) => rule(before, after));

/** A list may be of an app of either kind: only where both sides name Forge's scopes does Forge's rule hold. */
const sameNames = (before: Inspection, after: Inspection): readonly Reason[] =>
  [before, after].every(({ declared }) => declared.scopes.some(({ name }) => name.includes(':')))
    ? scopeReasons(before.declared, after.declared).filter(({ isCertain }) => isCertain)
    : [];
