import { entry, shaped } from './entry';
import type { Page } from './served';
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

/** What may be told of a value that was handed in. */
export interface Told {
  /** The part of a text that the pattern has in brackets; `undefined` for a text that does not fit. */
  text: string | undefined;
  /** Whether it is a text at all; which one is never told. */
  presence: boolean;
  /** Any whole number from 0 on, 0 where there is none; `undefined` for anything else. */
  count: number | undefined;
  /** `undefined` where it is not a list of texts. */
  list: readonly string[] | undefined;
  /** Every text anywhere in it. */
  texts: readonly string[];
}

/** One that the app's code looks at, and as what. */
export interface TakenEntry<Kind extends keyof Told = keyof Told> extends HandedEntry {
  readonly tells: Kind;
  /** For a text: the only shape in which it is told. */
  readonly pattern?: string;
  /** The pages on which it may be taken, where Forge calls for a page. */
  readonly pages: readonly Page[];
}

const everywhere = ['resolver', 'trigger', 'scheduled', 'preUninstall'] as const;
const ID = /^(?:event|context|app)(?:\.[A-Za-z]+)+$/;
const field = (id: string, reason: string, ...kinds: readonly InvocationKind[]): HandedEntry => ({
  id: shaped(id, ID),
  reason,
  in: kinds,
});

const taking = <const Kind extends keyof Told>(
  tells: Kind,
  handed: HandedEntry,
  more: Partial<Pick<TakenEntry, 'pattern' | 'pages' | 'storedAs'>> = {},
): TakenEntry<Kind> =>
  entry({ pages: ['admin-page', 'project-panel', 'personal-page'], ...handed, tells, ...more });

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** What the app's code looks at. */
export const taken = entry({
  functionKey: taking(
    'text',
    field('event.call.functionKey', 'Names what the page asks for.', 'resolver'),
    { pattern: '^([a-z]{1,20})$' },
  ),
  account: taking(
    'presence',
    field(
      'context.principal.accountId',
      'Needed to ask Jira about this person. It is not stored, logged or passed on.',
      'resolver',
    ),
  ),
  projectId: taking(
    'text',
    field(
      'event.context.extension.project.id',
      'Names the space (project) that Jira is asked about.',
      'resolver',
    ),
    { pattern: '^(\\d{1,19})$', pages: ['project-panel'] },
  ),
  eventInstallation: taking(
    'text',
    field('event.id', 'The installation id; stored as the client key.', 'trigger'),
    { pattern: `^(${UUID})$`, storedAs: 'clientKey' },
  ),
  retryCount: taking(
    'count',
    field(
      'event.retryContext.retryCount',
      'Counts how often Forge has called again after an install.',
      'trigger',
    ),
  ),
  installContext: taking(
    'text',
    field(
      'context.installContext',
      'Names the product; stored as the product type.',
      ...everywhere,
    ),
    {
      // Jira Service Management and Jira Software sites carry the same product name.
      pattern: '^ari:cloud:(jira)::site/[0-9a-fA-F-]{36}$',
      pages: ['admin-page'],
      storedAs: 'productType',
    },
  ),
  installation: taking(
    'text',
    field(
      'app.installationAri',
      'The installation that calls, to recognize its own record; an admin’s refresh stores it as the client key.',
      ...everywhere,
    ),
    {
      pattern: `^ari:cloud:ecosystem::installation/(${UUID})$`,
      pages: ['admin-page'],
      storedAs: 'clientKey',
    },
  ),
  grants: taking(
    'list',
    field('app.permissions.scopes', 'The scopes this site has granted.', 'resolver'),
  ),
  grantedAddresses: taking(
    'texts',
    field(
      'app.permissions.external',
      'The outside addresses this site has granted. There should be none.',
      'resolver',
    ),
  ),
});

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
export const handed: readonly HandedEntry[] = entry([...Object.values(taken), ...ignored]);
