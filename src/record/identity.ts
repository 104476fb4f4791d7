import { taken } from '../capabilities/handed';
import { Failure } from '../platform/failure';
import type { Invocation } from '../platform/invocation';

/** The id of the installation that calls, from Forge itself. Throws `INSTALLATION_UNKNOWN`. */
export const callingInstallation = (invocation: Invocation): string =>
  known(invocation.take(taken.installation));

/** The id that an install or upgrade event names. Throws `INSTALLATION_UNKNOWN`. */
export const namedInstallation = (invocation: Invocation): string =>
  known(invocation.take(taken.eventInstallation));

/** The product of the site that calls. Throws `PRODUCT_UNKNOWN` for any but Jira. */
export function callingProduct(invocation: Invocation): string {
  const product = invocation.take(taken.installContext);
  if (product === undefined) throw new Failure('PRODUCT_UNKNOWN');
  return product;
}

function known(id: string | undefined): string {
  if (id === undefined) throw new Failure('INSTALLATION_UNKNOWN');
  return id;
}
