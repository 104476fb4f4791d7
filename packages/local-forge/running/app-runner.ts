import {
  contextArgument,
  installedEvent,
  moduleEvent,
  resolverEvent,
  upgradedEvent,
  type ArgumentFacts,
  type PageCall,
} from './arguments';
import type { Host, TimeLimits } from './host';
import type { Installation } from '../site/installation';
import type { FunctionRun, Invocation } from './invocation';
import type { Jira } from '../site/jira';
import { isObject, type JsonObject } from '../json';
import type { Person, SiteProfile } from '../site/people';
import { Refusal } from '../refusal';
import { retryOptionsIn, runFunction } from './run-function';

interface Owner {
  readonly key: string;
  readonly type: string;
}

/** https://developer.atlassian.com/platform/forge/events-reference/product_events/ */
const MAX_RETRIES = 4;

/** https://developer.atlassian.com/platform/forge/limits-invocation/ */
const MAX_PAYLOAD_BYTES = 500 * 1024;

export type LifecycleEvent = 'installed' | 'upgraded';

/** Runs the app's functions for one site with the arguments that Forge passes. */
export class AppRunner {
  readonly #host: Host;
  readonly #profile: SiteProfile;
  readonly #jira: Jira;

  constructor(host: Host, profile: SiteProfile, jira: Jira) {
    this.#host = host;
    this.#profile = profile;
    this.#jira = jira;
  }

  facts(installation: Installation): ArgumentFacts {
    const { appId } = this.#host.manifest;
    return { profile: this.#profile, baseUrl: this.#jira.baseUrl, appId, installation };
  }

  /** Runs the resolver of a page. */
  async page(installation: Installation, call: PageCall): Promise<FunctionRun> {
    const { page, person } = call;
    const functionKey = page.resolver?.function;
    if (functionKey === undefined)
      throw new Refusal(404, 'NO_RESOLVER', `The module "${page.key}" has no resolver.`);
    if (Buffer.byteLength(JSON.stringify(call.payload ?? null)) > MAX_PAYLOAD_BYTES)
      throw new Refusal(413, 'PAYLOAD_TOO_LARGE', 'A page may send 500 KB at most.');
    const facts = this.facts(installation);
    const given = [resolverEvent(facts, call), contextArgument(facts, person)];
    return this.#run(installation, functionKey, page, 'resolver', given, person);
  }

  /**
   * Delivers a lifecycle event to each of its triggers, again immediately whenever one asks for a
   * retry.
   */
  async event(
    installation: Installation,
    name: LifecycleEvent,
    overrides: JsonObject,
  ): Promise<Invocation[]> {
    const facts = this.facts(installation);
    const admin = this.#profile.people.find(({ jiraAdmin }) => jiraAdmin);
    const event = name === 'installed' ? installedEvent(facts, admin) : upgradedEvent(facts, admin);
    const invocations: Invocation[] = [];
    for (const trigger of this.#host.manifest.ofType('trigger'))
      if (trigger.events?.includes(`avi:forge:${name}:app`) === true) {
        const owner = { type: 'trigger', key: trigger.key };
        const given = { ...event, ...overrides };
        invocations.push(
          ...(await this.#delivered(installation, owner, trigger.function ?? '', given)),
        );
      }
    return invocations;
  }

  /** Runs one scheduled trigger or `preUninstall` entry; its result is ignored. */
  async module(
    installation: Installation,
    kind: 'scheduled' | 'preUninstall',
    owner: Owner,
    functionKey: string,
  ): Promise<Invocation> {
    const facts = this.facts(installation);
    const given = [moduleEvent(facts, owner.key), contextArgument(facts)];
    const run = await this.#run(installation, functionKey, owner, kind, given);
    return run.invocation;
  }

  /** Runs any function with any arguments, for tests. */
  raw(installation: Installation, functionKey: string, given: unknown[]): Promise<FunctionRun> {
    const owner = this.#host.manifest.moduleOf(functionKey);
    const named = owner ?? { key: functionKey, type: 'function' };
    const person = this.#personIn(given[1]);
    return this.#run(installation, functionKey, named, limitNameOf(named.type), given, person);
  }

  async #delivered(
    installation: Installation,
    owner: Owner,
    functionKey: string,
    event: object,
  ): Promise<Invocation[]> {
    const context = contextArgument(this.facts(installation));
    const invocations: Invocation[] = [];
    let given = event;
    for (let retryCount = 1; ; retryCount += 1) {
      const args = [given, context];
      const run = await this.#run(installation, functionKey, owner, 'trigger', args);
      invocations.push(run.invocation);
      if (run.invocation.outcome !== 'retry' || retryCount > MAX_RETRIES) return invocations;
      const { retryReason, retryData } = retryOptionsIn(run.result);
      given = { ...event, retryContext: { retryCount, retryReason, retryData } };
    }
  }

  #personIn(context: unknown): Person | undefined {
    const principal = isObject(context) ? context['principal'] : undefined;
    const accountId = isObject(principal) ? principal['accountId'] : undefined;
    return this.#profile.people.find((person) => person.accountId === accountId);
  }

  #run(
    installation: Installation,
    functionKey: string,
    owner: Owner,
    limit: keyof TimeLimits,
    given: readonly unknown[],
    person?: Person,
  ): Promise<FunctionRun> {
    return runFunction({
      host: this.#host,
      profile: this.#profile,
      jira: this.#jira,
      installation,
      functionKey,
      person,
      moduleKey: owner.key,
      moduleType: owner.type,
      arguments: given,
      limitMs: this.#host.timeLimitsMs[limit],
    });
  }
}

const limitNameOf = (type: string): keyof TimeLimits => {
  if (type === 'preUninstall' || type === 'trigger') return type;
  return type === 'scheduledTrigger' ? 'scheduled' : 'resolver';
};
