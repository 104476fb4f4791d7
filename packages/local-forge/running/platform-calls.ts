import { iso } from './clock';
import { response } from '../faults/faults';
import type { Host } from './host';
import type { Installation } from '../site/installation';
import type { Jira } from '../site/jira';
import type { PlatformCall } from './journal';
import type { Person, SiteProfile } from '../site/people';
import { NotModelled } from '../refusal';
import type { ProxyMeta } from './runtime';
import { isRetiredStorage, serviceOf } from '../services';
import { answerStorage, storageOperation } from '../storage/request';

/** Where the calls of one running function go. */
export interface CallTarget {
  readonly host: Host;
  readonly profile: SiteProfile;
  readonly jira: Jira;
  readonly installation: Installation;
  readonly functionKey: string;
  /** The person who invokes; `undefined` for triggers. */
  readonly person: Person | undefined;
}

interface RoutedCall {
  readonly call: Pick<PlatformCall, 'type' | 'op' | 'method' | 'path' | 'as'>;
  readonly names: readonly string[];
  readonly answer: () => Response;
}

const STORAGE_SCOPE = 'storage:app';
const JIRA_ORIGIN = 'https://jira.invalid';

/** The calls that one running function makes to the platform. */
export class PlatformCalls {
  readonly #target: CallTarget;
  #count = 0;
  #ended = false;

  constructor(target: CallTarget) {
    this.#target = target;
  }

  get count(): number {
    return this.#count;
  }

  /** Ends the function: no call is answered any more, as Forge freezes its process. */
  end(): void {
    this.#ended = true;
  }

  readonly call = async (meta: ProxyMeta, path: string, init: RequestInit): Promise<Response> => {
    if (this.#isOver()) return never();
    const routed = this.#route(meta, path, init);
    this.#count += 1;
    const { host, profile, functionKey } = this.#target;
    const place = { site: profile.site, function: functionKey, at: iso(host.clock.now()) };
    const answered = host.journal.begin({ ...place, ...routed.call });
    const fault = await host.faults.intercept({
      part: routed.call.type,
      names: routed.names,
      signal: init.signal,
    });
    if (this.#isOver()) return never();
    const answer = fault ?? routed.answer();
    answered(answer.status);
    return answer;
  };

  /** Only hosts that the manifest names can be reached outside the platform. */
  readonly egress = (address: string): Promise<Response> => {
    if (this.#target.host.manifest.permissions.external !== undefined)
      return Promise.reject(new NotModelled(`a request to ${address}`));
    const refused = new Error(
      `URL not included in the external fetch backend permissions: ${address}`,
    );
    refused.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
    return Promise.reject(refused);
  };

  #isOver(): boolean {
    return this.#ended;
  }

  #route(meta: ProxyMeta, path: string, init: RequestInit): RoutedCall {
    const { type, provider, remote } = meta;
    if (type === 'kvs' && provider === 'app' && remote === 'kvs') return this.#storage(path, init);
    const principal = provider === 'app' || provider === 'user' ? provider : undefined;
    if (type === 'fpp' && remote === 'jira' && principal !== undefined)
      return this.#jira(principal, meta, path, init);
    if (isRetiredStorage(remote, path)) return retired(path);
    const target = serviceOf(type) ?? [type, provider, remote].map(String).join('/');
    throw new NotModelled(`a request to ${target}: ${path}`);
  }

  #storage(path: string, init: RequestInit): RoutedCall {
    const { host, installation } = this.#target;
    const op = storageOperation(path);
    const body = typeof init.body === 'string' ? init.body : '';
    const answer = (): Response => {
      if (!installation.scopes.includes(STORAGE_SCOPE)) return scopeMissing();
      const conditions = host.faults.storageConditions(op);
      const { status, body: value } = answerStorage(installation.data, { op, body }, conditions);
      return response(status, value === undefined ? null : JSON.stringify(value));
    };
    return { call: { type: 'kvs', op, method: 'POST', path }, names: [op], answer };
  }

  #jira(as: 'app' | 'user', meta: ProxyMeta, path: string, init: RequestInit): RoutedCall {
    const url = new URL(path, JIRA_ORIGIN);
    if (url.origin !== JIRA_ORIGIN) throw new NotModelled(`a request to ${url.origin}`);
    const method = (init.method ?? 'GET').toUpperCase();
    const op = url.pathname.split('/').at(-1) ?? '';
    return {
      call: { type: 'jira', op, method, path: url.pathname + url.search, as },
      names: [op, url.pathname],
      answer: () => this.#askJira(as, meta, method, url),
    };
  }

  #askJira(as: 'app' | 'user', meta: ProxyMeta, method: string, url: URL): Response {
    const { jira, installation, person } = this.#target;
    const { scopes } = installation;
    if (as === 'app') return jira.answer({ method, url, as, scopes });
    if (meta.accountId !== undefined && meta.accountId !== person?.accountId)
      throw new NotModelled('a request as a user who did not invoke');
    return person === undefined
      ? needsAuthentication()
      : jira.answer({ method, url, as: person, scopes });
  }
}

/** The answer of the retired storage module. */
const retired = (path: string): RoutedCall => ({
  call: { type: 'kvs', op: 'retired', method: 'POST', path },
  names: ['retired'],
  answer: () => response(410, null),
});

const never = (): Promise<never> => new Promise<never>(() => undefined);

const scopeMissing = (): Response => {
  const message = `The site has not granted the scope ${STORAGE_SCOPE}`;
  return response(403, JSON.stringify({ code: 'FORBIDDEN', message }));
};

/** The answer of the platform's proxy to `asUser()` without a user. */
const needsAuthentication = (): Response =>
  response(401, null, { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' });
