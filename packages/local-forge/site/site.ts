import { AppRunner } from '../running/app-runner';
import { pageContext, type PageCall } from '../running/arguments';
import type { Host } from '../running/host';
import type { Installation } from './installation';
import type { FunctionRun, InvokeAnswer, LifecycleAnswer } from '../running/invocation';
import { Jira, type JiraOverrides } from './jira';
import type { JsonObject } from '../json';
import { Lifecycle } from './lifecycle';
import type { SiteProfile } from './people';
import { Refusal } from '../refusal';
import { plantValue } from '../storage/plant';
import { viewOf, type StorageView } from '../storage/view';

/** Which page is open, and for whom. */
export interface PlaceRequest {
  readonly as: string;
  readonly module: string;
  /** The key of the project whose settings the page is in. */
  readonly project?: string | undefined;
}

/** What a page's `invoke` asks for. */
export interface InvokeRequest extends PlaceRequest {
  readonly functionKey: string;
  readonly payload?: unknown;
}

/** One Jira site: its people, its projects, and the app on it. */
export class Site {
  readonly profile: SiteProfile;
  readonly #host: Host;
  readonly #jira: Jira;
  readonly #runner: AppRunner;
  readonly #lifecycle: Lifecycle;

  constructor(profile: SiteProfile, host: Host) {
    this.profile = profile;
    this.#host = host;
    this.#jira = new Jira(profile);
    this.#runner = new AppRunner(host, profile, this.#jira);
    this.#lifecycle = new Lifecycle(host, this.#runner);
  }

  get baseUrl(): string {
    return this.#jira.baseUrl;
  }

  /** The present installation, or `undefined` while the app is not installed. */
  get installation(): Readonly<Installation> | undefined {
    return this.#lifecycle.installation;
  }

  /** Installs the app anew: a new installation id, with every declared scope granted. */
  install(eventOverrides: JsonObject = {}): Promise<LifecycleAnswer> {
    return this.#lifecycle.install(eventOverrides);
  }

  /** Upgrades to the next major version, which grants every declared scope. */
  upgrade(eventOverrides: JsonObject = {}): Promise<LifecycleAnswer> {
    return this.#lifecycle.upgrade(eventOverrides);
  }

  /** Runs every scheduled trigger once, due or not. */
  renew(): Promise<LifecycleAnswer> {
    return this.#lifecycle.scheduled('all');
  }

  /** Runs `preUninstall`, ignores its failure, and soft-deletes what it leaves. */
  uninstall(): Promise<LifecycleAnswer> {
    return this.#lifecycle.uninstall();
  }

  /** Restores soft-deleted data to the present installation, within 21 days. */
  relink(): Promise<LifecycleAnswer> {
    return this.#lifecycle.relink();
  }

  /** Calls a page's resolver as that page's `invoke` does. */
  async invoke(request: InvokeRequest): Promise<InvokeAnswer> {
    const { functionKey, payload } = request;
    const call = { ...this.place(request), functionKey, payload };
    const installation = this.#lifecycle.required();
    const { invocation, result, error } = await this.#runner.page(installation, call);
    return error === undefined
      ? { outcome: 'ok', result, invocation }
      : { outcome: 'error', error, invocation };
  }

  /** Calls a manifest function with any two arguments. The second names the person, if any. */
  async run(functionKey: string, first?: unknown, second?: unknown): Promise<FunctionRun> {
    return this.#runner.raw(this.#lifecycle.required(), functionKey, [first, second]);
  }

  /** The page, person and project with these names. Throws a 404 for an unknown one. */
  place({ module, as, project: key }: PlaceRequest): Omit<PageCall, 'functionKey' | 'payload'> {
    const page = this.#host.manifest.page(module);
    if (page === undefined)
      throw new Refusal(404, 'UNKNOWN_MODULE', `The manifest has no page "${module}".`);
    const person = this.profile.people.find((one) => one.person === as);
    if (person === undefined)
      throw new Refusal(404, 'UNKNOWN_PERSON', `Nobody on this site is called "${as}".`);
    if (page.type !== 'jira:projectSettingsPage') return { page, person, project: undefined };
    const project = this.profile.projects.find((one) => one.key === key);
    if (project === undefined)
      throw new Refusal(404, 'UNKNOWN_PROJECT', 'This page needs a project of this site.');
    return { page, person, project };
  }

  /** What the browser is told about the page's context. */
  pageContext(request: PlaceRequest): object {
    return pageContext(this.#runner.facts(this.#lifecycle.required()), this.place(request));
  }

  /** Everything that the platform holds for this site, whether the app may see it or not. */
  storage(): StorageView {
    this.forget();
    const installation = this.installation;
    const now = installation === undefined ? { keys: [], secrets: [] } : viewOf(installation.data);
    return { ...now, softDeleted: this.#lifecycle.softDeletion.view() };
  }

  /** Stores a value without the app, within the platform's limits. */
  plant(key: string, value: unknown, { secret = false }: { secret?: boolean } = {}): void {
    plantValue(this.#lifecycle.required().data, key, value, secret);
  }

  /** Changes this site's Jira, such as its base URL after a rename. */
  setJira(overrides: JiraOverrides): void {
    this.#jira.override(overrides);
  }

  /** Revokes a granted scope, so that grants lag behind the manifest until the next upgrade. */
  revoke(scope: string): void {
    const installation = this.#lifecycle.required();
    installation.scopes = installation.scopes.filter((granted) => granted !== scope);
  }

  /** Deletes expired values, and soft-deleted data at the end of its time. */
  forget(): void {
    this.installation?.data.plain.sweep();
    this.installation?.data.secrets.sweep();
    this.#lifecycle.softDeletion.forget();
  }

  /** Runs the scheduled triggers that are due; `undefined` when there are none. */
  async runDue(): Promise<LifecycleAnswer | undefined> {
    if (this.installation === undefined) return undefined;
    const answer = await this.#lifecycle.scheduled('due');
    return answer.invocations.length === 0 ? undefined : answer;
  }
}
