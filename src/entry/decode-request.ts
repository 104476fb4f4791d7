import { Failure } from '../platform/failure';
import { valueAt } from '../platform/paths';

/** A Jira id: digits only. Throws `BAD_REQUEST` for anything else. */
export function decodeId(id: unknown): string {
  if (typeof id !== 'string' || !/^\d{1,19}$/.test(id)) throw new Failure('BAD_REQUEST');
  return id;
}

/**
 * The permissions that Jira's answer grants, out of those asked for. Throws `PERMISSION_UNKNOWN` unless
 * the answer says `true` or `false`, as booleans, for each of them.
 */
export function decodePermissions(body: unknown, asked: readonly string[]): ReadonlySet<string> {
  return new Set(asked.filter((name) => isHeld(body, name)));
}

function isHeld(body: unknown, name: string): boolean {
  const held = valueAt(body, `permissions.${name}.havePermission`);
  if (typeof held !== 'boolean') throw new Failure('PERMISSION_UNKNOWN');
  return held;
}
