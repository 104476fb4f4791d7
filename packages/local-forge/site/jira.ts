import { response } from '../faults/faults';
import type { Person, SiteProfile } from './people';
import { knownPermissions, type KnownPermission } from './permissions';
import { NotModelled } from '../refusal';

/** One request to a site's Jira. */
export interface JiraRequest {
  readonly method: string;
  readonly url: URL;
  /** Who sends it; `app` is the app's own account. */
  readonly as: 'app' | Person;
  readonly scopes: readonly string[];
}

/** What a test can change in a site's Jira. */
export interface JiraOverrides {
  readonly baseUrl?: string;
  readonly displayUrl?: string;
  readonly serverTitle?: string;
}

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ */
const PERMISSIONS_SCOPE = 'read:permission:jira';

/** A site's Jira, as far as it is modelled. */
export class Jira {
  readonly #site: SiteProfile;
  #overrides: JiraOverrides = {};

  constructor(site: SiteProfile) {
    this.#site = site;
  }

  override(overrides: JiraOverrides): void {
    this.#overrides = { ...this.#overrides, ...overrides };
  }

  get baseUrl(): string {
    return this.#overrides.baseUrl ?? this.#site.baseUrl;
  }

  answer(request: JiraRequest): Response {
    const operation = `${request.method} ${request.url.pathname}`;
    if (operation === 'GET /rest/api/3/serverInfo') return json(200, this.#serverInfo());
    if (operation === 'GET /rest/api/3/mypermissions') return this.#myPermissions(request);
    return json(501, failure(new NotModelled(`Jira operation ${operation}`).message));
  }

  #serverInfo(): object {
    const { displayUrl = this.baseUrl, serverTitle = 'Jira' } = this.#overrides;
    return {
      baseUrl: this.baseUrl,
      displayUrl,
      displayUrlServicedeskHelpCenter: displayUrl,
      displayUrlConfluence: displayUrl,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_311,
      buildDate: '2026-11-02T09:14:37.000+0000',
      serverTime: new Date().toISOString().replace('Z', '+0000'),
      scmInfo: '2f5c0b7d1e94a86c3d20b7f1589ae46d07c3b2f1',
      serverTitle,
      defaultLocale: { locale: 'en_US' },
      serverTimeZone: 'Etc/UTC',
    };
  }

  #myPermissions({ url, as, scopes }: JiraRequest): Response {
    if (!scopes.includes(PERMISSIONS_SCOPE))
      return json(401, { code: 401, message: 'Unauthorized; scope does not match' });
    if (as === 'app')
      return json(501, failure(new NotModelled('mypermissions of the app’s account').message));
    const keys = (url.searchParams.get('permissions') ?? '').split(',').filter((key) => key !== '');
    if (keys.length === 0)
      return json(400, failure("The 'permissions' query parameter is required."));
    const unknown = keys.filter((key) => !knownPermissions.has(key));
    if (unknown.length > 0)
      return json(400, failure(`Unrecognized permission keys: ${unknown.join(', ')}`));
    const missing = this.#missingProject(url, as);
    return missing ?? json(200, { permissions: Object.fromEntries(keys.flatMap(described(as))) });
  }

  /** Jira answers the same for a missing project and for one that the person cannot see. */
  #missingProject(url: URL, person: Person): Response | undefined {
    const id = url.searchParams.get('projectId');
    const key = url.searchParams.get('projectKey');
    if (id === null && key === null) return undefined;
    const found = this.#site.projects.some((project) =>
      id === null ? project.key === key : project.id === id,
    );
    if (found && person.canBrowse) return undefined;
    const wanted = id === null ? `key '${key ?? ''}'` : `id '${id}'`;
    return json(404, failure(`No project could be found with ${wanted}.`));
  }
}

const described =
  (person: Person) =>
  (key: string): [string, object][] => {
    const known = knownPermissions.get(key);
    return known === undefined ? [] : [[key, describe(key, known, person)]];
  };

const describe = (key: string, known: KnownPermission, person: Person): object => ({
  id: known.id,
  key,
  name: known.name,
  type: known.type,
  description: known.description,
  havePermission: holds(key, person),
});

function holds(key: string, { jiraAdmin, projectAdmin, canBrowse }: Person): boolean {
  if (key === 'ADMINISTER') return jiraAdmin;
  if (key === 'ADMINISTER_PROJECTS') return projectAdmin;
  return key === 'BROWSE_PROJECTS' && canBrowse;
}

const json = (status: number, body: object): Response => response(status, JSON.stringify(body));

const failure = (message: string): object => ({ errorMessages: [message], errors: {} });
