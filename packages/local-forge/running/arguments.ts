import type { Installation } from '../site/installation';
import type { TypedModule } from '../manifest';
import type { Person, Project, SiteProfile } from '../site/people';
import { ENVIRONMENT_ID, versionOf } from './run-function';
import { installationAri, siteAri } from './runtime';

/** What the arguments of a function are made from. */
export interface ArgumentFacts {
  readonly profile: SiteProfile;
  readonly baseUrl: string;
  readonly appId: string;
  readonly installation: Installation;
}

/**
 * The account of the app's maker. Like every account id here, it must not occur in what the app
 * stores.
 */
const OWNER_ACCOUNT_ID = '712020:0e5b9c31-77aa-4d1e-b6f2-a90c4d8e1f55';

/** The second argument of every function. */
export const contextArgument = (facts: ArgumentFacts, person?: Person): object => ({
  ...(person === undefined ? {} : { principal: { accountId: person.accountId } }),
  installContext: siteAri(facts.profile.cloudId),
  installation: {
    ari: installationAri(facts.installation.id),
    contexts: [{ cloudId: facts.profile.cloudId }],
  },
});

const appArgument = ({ appId, installation }: ArgumentFacts): object => ({
  id: appId,
  version: versionOf(installation.major),
  name: 'Sightglass for Jira',
  ownerAccountId: OWNER_ACCOUNT_ID,
});

/** https://developer.atlassian.com/platform/forge/events-reference/life-cycle/ */
export const installedEvent = (facts: ArgumentFacts, by: Person | undefined): object => ({
  id: facts.installation.id,
  installerAccountId: by?.accountId,
  app: appArgument(facts),
  environment: { id: ENVIRONMENT_ID },
});

/** The event of an upgrade. */
export const upgradedEvent = (facts: ArgumentFacts, by: Person | undefined): object => ({
  id: facts.installation.id,
  upgraderAccountId: by?.accountId,
  app: appArgument(facts),
  environment: { id: ENVIRONMENT_ID },
  permissions: { scopes: facts.installation.scopes, external: {} },
});

/** The first argument of scheduled triggers and of `preUninstall`. */
export const moduleEvent = (facts: ArgumentFacts, moduleKey: string): object => {
  const context = { cloudId: facts.profile.cloudId, moduleKey };
  return { context, contextToken: tokenOf(facts, context) };
};

/** Shaped like Forge's signed token, and naming the site in the same way. */
function tokenOf(facts: ArgumentFacts, context: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = part({ alg: 'RS256', kid: 'forge/context-token/local' });
  const claims = part({ context, installationId: installationAri(facts.installation.id) });
  return `${header}.${claims}.${Buffer.from('not a signature').toString('base64url')}`;
}

/** What a page's `invoke` passes. */
export interface PageCall {
  readonly page: TypedModule;
  readonly person: Person;
  readonly project: Project | undefined;
  readonly functionKey: string;
  readonly payload: unknown;
}

/** The first argument of a resolver's function. */
export const resolverEvent = (facts: ArgumentFacts, call: PageCall): object => ({
  call: { functionKey: call.functionKey, payload: call.payload },
  context: pageContext(facts, call),
});

/** The context of a page, for its functions and in the browser. */
export const pageContext = (
  { profile, baseUrl, appId }: ArgumentFacts,
  { page, person, project }: Pick<PageCall, 'page' | 'person' | 'project'>,
): object => ({
  cloudId: profile.cloudId,
  localId: `ari:cloud:ecosystem::extension/${appId}/${ENVIRONMENT_ID}/static/${page.key}`,
  environmentId: ENVIRONMENT_ID,
  environmentType: 'DEVELOPMENT',
  moduleKey: page.key,
  siteUrl: baseUrl,
  accountId: person.accountId,
  accountType: 'licensed',
  timezone: 'Europe/Berlin',
  extension: {
    type: page.type,
    ...(project === undefined
      ? {}
      : { project: { id: project.id, key: project.key, type: project.type } }),
    location: locationOf(baseUrl, appId, page, project),
  },
});

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-admin-page/ */
function locationOf(
  baseUrl: string,
  appId: string,
  page: TypedModule,
  project: Project | undefined,
): string {
  const place = `${appId}/${ENVIRONMENT_ID}`;
  if (project !== undefined)
    return `${baseUrl}/jira/software/projects/${project.key}/settings/apps/${place}`;
  const entry = page.useAsGetStarted === true ? 'get-started/' : '';
  return `${baseUrl}/jira/settings/apps/${entry}${place}`;
}
