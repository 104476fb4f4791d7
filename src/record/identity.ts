import { taken } from '../capabilities/handed';
import { record } from '../capabilities/stored';
import { Failure } from '../platform/failure';
import type { Invocation } from '../platform/handed-in';

const INSTALLATION_ARI = /^ari:cloud:ecosystem::installation\/(.+)$/;

/** A Jira site; Jira Service Management and Jira Software sites carry the same product name. */
const JIRA_SITE_ARI = /^ari:cloud:(jira)::site\/[0-9a-f-]{36}$/i;

/** The id of the installation that calls, from Forge itself. Throws `INSTALLATION_UNKNOWN`. */
export const callingInstallation = (invocation: Invocation): string =>
  requireId(matched(INSTALLATION_ARI, invocation.take(taken.installation)));

/** The id that an install or upgrade event names. Throws `INSTALLATION_UNKNOWN`. */
export const namedInstallation = (invocation: Invocation): string =>
  requireId(invocation.take(taken.eventInstallation));

/** The product of the site that calls. Throws `PRODUCT_UNKNOWN` for any but Jira. */
export function callingProduct(invocation: Invocation): string {
  const product = matched(JIRA_SITE_ARI, invocation.take(taken.installContext));
  if (product === undefined) throw new Failure('PRODUCT_UNKNOWN');
  return product;
}

function requireId(id: unknown): string {
  if (typeof id !== 'string' || !record.fields.clientKey.pattern.test(id))
    throw new Failure('INSTALLATION_UNKNOWN');
  return id;
}

const matched = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' ? pattern.exec(value)?.[1] : undefined;
