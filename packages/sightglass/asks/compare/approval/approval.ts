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
   * `unclear`: Atlassian's pages leave it open, or the files do not say enough. `bulk`: an admin is
   * asked, but the developer may move sites to the version without asking. `rolling`: an admin is
   * asked for the permissions, while the code arrives at once.
   */
  readonly isNeeded: 'yes' | 'no' | 'unclear' | 'bulk' | 'rolling';
  /**
   * Which kind of version Atlassian makes of it, a separate question; `null` where that cannot be
   * told.
   */
  readonly version: 'major' | 'minor' | null;
  readonly reasons: readonly Reason[];
}

/**
 * Applies Atlassian's rules for new versions of one app:
 * https://developer.atlassian.com/platform/forge/versions/ (2026-08-21)
 */
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

/**
 * Where no change asks for more, the developer may skip the question: CHANGE-3206, CHANGE-3241
 * (2026-05-22).
 */
function howAsked(reasons: readonly Reason[], { appManaged }: Declared): Approval['isNeeded'] {
  if (reasons.every(isNoMore)) return 'bulk';
  return appManaged?.isOn === true ? 'rolling' : 'yes';
}

const isNoMore = ({ id, values }: Reason): boolean =>
  id === 'scope-removed' || (id === 'scope-added' && Object.values(values).includes('storage:app'));

/**
 * That nobody is asked can only be said, like any reassurance, where both files were read and
 * understood whole.
 */
function doubts(before: Inspection, after: Inspection, found: readonly Reason[]): Reason[] {
  const isTold = (...ids: readonly ReasonId[]): boolean => found.some(({ id }) => ids.includes(id));
  if (isTold('unrecognised', 'only-scopes')) return [];
  // All parts of a Forge app may be Connect's, which stand beside `modules`: a missing `modules`
  // hides nothing then.
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

/**
 * A list of scopes may belong to either kind of app: Forge's rule is applied only where both sides
 * name Forge scopes.
 */
const sameNames = (before: Inspection, after: Inspection): readonly Reason[] =>
  [before, after].every(({ declared }) => declared.scopes.some(({ name }) => name.includes(':')))
    ? scopeReasons(before.declared, after.declared).filter(({ isCertain }) => isCertain)
    : [];
