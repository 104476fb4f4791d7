import type { Inspection } from '../inspection';

/**
 * What two files can be compared by: all that they declare; their scopes, where one is a list of them;
 * what they let the app do, where one is of Connect, whose scopes have other names; or nothing.
 */
export type Basis = 'declared' | 'scopes' | 'concerns' | 'nothing';

export function basisOf(before: Inspection, after: Inspection): Basis {
  if (before.kind === 'unrecognised' || after.kind === 'unrecognised') return 'nothing';
  if (isOfConnect(before) !== isOfConnect(after)) return 'concerns';
  return before.kind === after.kind ? 'declared' : 'scopes';
}

/** A list of scopes is of Connect where it has no others than Connect's, which are in capitals. */
export const isOfConnect = ({ kind, declared: { scopes } }: Inspection): boolean =>
  kind === 'connect-descriptor' ||
  (kind === 'scope-list' && scopes.every(({ name }) => /^[A-Z_]+$/.test(name)));
