import type { Inspection } from '../inspection';

/**
 * What two files can be compared by: everything declared; only scopes, where one file is a list of
 * them; what the scopes allow, where one is Connect's, whose scopes have other names; or nothing.
 */
export type Basis = 'declared' | 'scopes' | 'concerns' | 'nothing';

/** The most exact basis on which both files can be compared. */
export function basisOf(before: Inspection, after: Inspection): Basis {
  if (before.kind === 'unrecognised' || after.kind === 'unrecognised') return 'nothing';
  if (isOfConnect(before) !== isOfConnect(after)) return 'concerns';
  return before.kind === after.kind ? 'declared' : 'scopes';
}

/**
 * A list of scopes is Connect's where all its scopes are Connect's, which are written in capitals.
 */
export const isOfConnect = ({ kind, declared: { scopes } }: Inspection): boolean =>
  kind === 'connect-descriptor' ||
  (kind === 'scope-list' && scopes.every(({ name }) => /^[A-Z_]+$/.test(name)));
