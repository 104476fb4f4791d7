import fc from 'fast-check';

import { offered } from '../entry/authorization/offered';
import { anything, CANARY, text } from './arbitraries';
import type { Trial } from './trial';

/** The functions that an admin can call. */
export const buttons: readonly string[] = offered['admin-page'];

/** The functions that Forge calls. */
export const events: readonly string[] = ['installed', 'upgraded', 'renew', 'pre-uninstall'];

/** What is done while the platform answers strangely. */
export const deed = fc.constantFrom(...buttons, ...events);

/** Does it as the Jira admin, or as Forge. */
export async function does(what: string, { acme, time }: Trial, as = 'admin') {
  const installContext = `ari:cloud:jira::site/${acme.profile.cloudId}`;
  const accountId = acme.profile.people.find(({ person }) => person === as)?.accountId;
  if (events.includes(what))
    return time.run(() => acme.run(what, { id: acme.installation?.id }, { installContext }));
  const event = { call: { functionKey: what } };
  return time.run(() =>
    acme.run('admin-page', event, { principal: { accountId }, installContext }),
  );
}

/** Any body, JSON or not. */
export const body = fc.oneof(
  anything.map((value) => JSON.stringify(value)),
  text,
  fc.constantFrom('', '{', 'null', '[]', '<html></html>'),
);
/** Any status, mostly 200. */
export const status = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  fc.constantFrom(200, 201, 204, 301, 400, 401, 403, 404, 409, 429, 500, 503),
);
/** Headers that Forge's clients interpret. */
export const headers = fc.constantFrom<Record<string, string>>(
  {},
  { 'forge-proxy-error': CANARY },
  { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' },
  { 'retry-after': '1e9' },
);
/** Any possible answer of the platform. */
export interface Strange {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** The answer as a response. */
export const response = ({ status, body, headers }: Strange): Response =>
  new Response([204, 301].includes(status) ? null : body, { status, headers });
