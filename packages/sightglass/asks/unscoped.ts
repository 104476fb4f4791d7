import type { Inspection } from './inspection';

/** Operations that an app can call without any scope, so that no scope's figure has them. */
export interface Unscoped {
  readonly operations: number;
  readonly deleting: number;
}

/**
 * What every Connect app may call in the products of this one; with the figures of its scopes, it
 * adds up to what is told of all together. `null` for other apps.
 */
export function unscopedIn({ reach, elsewhere }: Inspection): Unscoped | null {
  const all = reach === null ? elsewhere : [reach, ...elsewhere];
  const operations = all.reduce((sum, { unscoped }) => sum + unscoped, 0);
  const deleting = all.reduce((sum, { unscopedDeleting }) => sum + unscopedDeleting, 0);
  return operations === 0 ? null : { operations, deleting };
}
