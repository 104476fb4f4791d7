import type { RecordField } from './stored';

/** The ways in which Forge calls the app. */
export type InvocationKind = 'resolver' | 'trigger' | 'scheduled' | 'preUninstall';

/** One thing that Forge hands in with a call, named by its place in the call's arguments. */
export interface HandedEntry {
  /** `event`: the first argument; `context`: the second; `app`: what `getAppContext()` tells. */
  readonly id: string;
  readonly reason: string;
  readonly in: readonly InvocationKind[];
  /** Which stored field its value may become; absent where it is never stored. */
  readonly storedAs?: RecordField;
}

const everywhere = ['resolver', 'trigger', 'scheduled', 'preUninstall'] as const;
const field = (id: string, reason: string, ...kinds: readonly InvocationKind[]): HandedEntry => ({
  id,
  reason,
  in: kinds,
});

/** What the app's code looks at. */
export const taken = {
  functionKey: field('event.call.functionKey', 'Names what the page asks for.', 'resolver'),
  account: field(
    'context.principal.accountId',
    'Needed to ask Jira about this person. It is not stored, logged or passed on.',
    'resolver',
  ),
  projectId: field(
    'event.context.extension.project.id',
    'Names the space (project) that Jira is asked about.',
    'resolver',
  ),
  eventInstallation: {
    ...field('event.id', 'The installation id; stored as the client key.', 'trigger'),
    storedAs: 'clientKey',
  },
  retryCount: field(
    'event.retryContext.retryCount',
    'Counts how often Forge has called again after an install.',
    'trigger',
  ),
  installContext: {
    ...field(
      'context.installContext',
      'Names the product; stored as the product type.',
      ...everywhere,
    ),
    storedAs: 'productType',
  },
  installation: {
    ...field(
      'app.installationAri',
      'The installation that calls, to recognize its own record; an admin’s refresh stores it as the client key.',
      ...everywhere,
    ),
    storedAs: 'clientKey',
  },
  grants: field('app.permissions.scopes', 'The scopes this site has granted.', 'resolver'),
  grantedAddresses: field(
    'app.permissions.external',
    'The outside addresses this site has granted. There should be none.',
    'resolver',
  ),
} as const satisfies Readonly<Record<string, HandedEntry>>;

const dropped = (id: string, reason: string, ...kinds: readonly InvocationKind[]): HandedEntry =>
  field(id, reason, ...(kinds.length === 0 ? everywhere : kinds));

/** What Forge may hand in without being asked. The app never looks at it. */
const ignored: readonly HandedEntry[] = [
  dropped(
    'event.call.payload',
    'Anything else that the page sends; no function of this app uses it.',
    'resolver',
  ),
  dropped('event.call.jobId', 'Names a background job; this app has none.', 'resolver'),
  dropped('event.context.accountId', 'The same person as named by the page itself.', 'resolver'),
  dropped('event.context.accountType', 'Says what kind of account the person has.', 'resolver'),
  dropped('event.context.cloudId', 'Names the site.', 'resolver'),
  dropped('event.context.siteUrl', 'The address of the site as the browser knows it.', 'resolver'),
  dropped('event.context.localId', 'Names this place on the page.', 'resolver'),
  dropped('event.context.environmentId', 'Names the environment of the app.', 'resolver'),
  dropped('event.context.environmentType', 'Names the kind of environment of the app.', 'resolver'),
  dropped('event.context.moduleKey', 'Names the page.', 'resolver'),
  dropped('event.context.workspaceId', 'Names the workspace.', 'resolver'),
  dropped('event.context.locale', 'The language of the person.', 'resolver'),
  dropped('event.context.timezone', 'The time zone of the person.', 'resolver'),
  dropped('event.context.theme', 'Light or dark.', 'resolver'),
  dropped('event.context.surfaceColor', 'The background color of the page.', 'resolver'),
  dropped('event.context.userAccess', 'Whether the person may use the app.', 'resolver'),
  dropped(
    'event.context.permissions',
    'What the site granted, as the browser knows it.',
    'resolver',
  ),
  dropped('event.context.license', 'The license, as the browser knows it.', 'resolver'),
  dropped('event.context.installContext', 'The site, as the browser knows it.', 'resolver'),
  dropped('event.context.extension', 'Tells where on the site the page was opened.', 'resolver'),
  dropped('event.installerAccountId', 'The person who installed the app.', 'trigger'),
  dropped('event.upgraderAccountId', 'The person who upgraded the app.', 'trigger'),
  dropped('event.app', 'The app, its version, and the account of its developer.', 'trigger'),
  dropped('event.environment', 'The environment of the app.', 'trigger'),
  dropped('event.permissions', 'The permissions after an upgrade.', 'trigger'),
  dropped(
    'event.context',
    'Names the site and the module.',
    'trigger',
    'scheduled',
    'preUninstall',
  ),
  dropped('event.eventType', 'Names the event.', 'trigger'),
  dropped('event.retryContext', 'Why Forge calls again.', 'trigger'),
  dropped('event.selfGenerated', 'Whether the app caused the event.', 'trigger'),
  dropped(
    'event.contextToken',
    'A signed token from Forge that names the site.',
    'scheduled',
    'preUninstall',
  ),
  dropped('context.principal', 'Who or what caused the call.'),
  dropped('context.license', 'The license of the app on this site.'),
  dropped('context.workspaceId', 'Names the workspace.'),
  dropped('context.installation', 'The installation that calls, and its site.'),
  dropped('app.appAri', 'The id of the app.'),
  dropped('app.appVersion', 'The version of the app.'),
  dropped('app.environmentAri', 'The id of the environment.'),
  dropped('app.environmentType', 'The kind of environment.'),
  dropped('app.invocationId', 'The id of this call.'),
  dropped('app.moduleKey', 'Names what was called.'),
  dropped('app.license', 'The license of the app on this site.'),
  dropped('app.installation', 'The installation that calls, and its site.'),
  dropped('app.permissions', 'What this site has granted.'),
];

/** Everything that Forge is known to hand in. A name also stands for all that lies below it. */
export const handed: readonly HandedEntry[] = [...Object.values(taken), ...ignored];
