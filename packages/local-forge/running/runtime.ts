/**
 * The three globals that Atlassian's packages expect. Their shape is internal to Atlassian and
 * known from the published packages; nothing outside this file depends on it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { format } from 'node:util';

import type { LogLevel } from './journal';

/** How `@forge/*` packages name the target of a request. */
export interface ProxyMeta {
  readonly type?: unknown;
  readonly provider?: unknown;
  readonly remote?: unknown;
  readonly accountId?: unknown;
  readonly contextAri?: unknown;
}

/** What the globals do for one running function. */
export interface RunningFunction {
  readonly runtime: ForgeRuntime;
  readonly now: () => number;
  readonly call: (meta: ProxyMeta, path: string, init: RequestInit) => Promise<Response>;
  readonly log: (level: LogLevel, message: string) => void;
  readonly egress: (address: string) => Promise<Response>;
}

const running = new AsyncLocalStorage<RunningFunction>();

/** Runs code as Forge runs a function: everything it starts sees this invocation and no other. */
export const runWith = <T>(invocation: RunningFunction, code: () => T): T =>
  running.run(invocation, code);

/** Runs code as the platform's own: it sees no invocation, wherever it is called from. */
export const asPlatform = <T>(code: () => T): T => running.exit(code);

let users = 0;
let restore: () => void = () => undefined;

/** Installs the globals; the returned function removes them once nobody needs them. */
export function installGlobals(): () => void {
  if (users === 0) restore = replaceAll();
  users += 1;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    users -= 1;
    if (users === 0) restore();
  };
}

function replaceAll(): () => void {
  const undo = [
    replace(globalThis, '__forge_runtime__', { get: () => running.getStore()?.runtime }),
    replace(globalThis, '__forge_fetch__', { value: forgeFetch }),
    replace(globalThis, 'fetch', { value: appFetch(globalThis.fetch), writable: true }),
    replace(globalThis, 'Date', { value: platformDate(Date), writable: true }),
    ...Object.entries(LEVELS).map(([name, level]) => replaceConsole(name, level)),
  ];
  return () => {
    for (const one of undo) one();
  };
}

function replace(target: object, name: string, descriptor: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  return () => {
    if (before === undefined) Reflect.deleteProperty(target, name);
    else Object.defineProperty(target, name, before);
  };
}

async function forgeFetch(
  meta: ProxyMeta,
  path: unknown,
  init: RequestInit = {},
): Promise<Response> {
  const invocation = running.getStore();
  if (invocation === undefined)
    throw new Error('The Forge platform was called outside a function.');
  return invocation.call(meta, String(path), init);
}

/** The app's code has no network of its own; other code keeps `fetch`. */
const appFetch =
  (native: typeof fetch): typeof fetch =>
  (input, init) =>
    running.getStore()?.egress(addressOf(input)) ?? native(input, init);

const addressOf = (input: string | URL | Request): string =>
  input instanceof Request ? input.url : String(input);

/** Within a function, "now" is the platform's time; elsewhere nothing changes. */
const platformDate = (native: DateConstructor): DateConstructor =>
  new Proxy(native, {
    construct: (target, args: unknown[], created): object => {
      const now = args.length === 0 ? running.getStore()?.now() : undefined;
      const given: unknown = Reflect.construct(target, now === undefined ? args : [now], created);
      return given as Date;
    },
    get: (target, name, receiver): unknown =>
      name === 'now'
        ? () => running.getStore()?.now() ?? target.now()
        : Reflect.get(target, name, receiver),
  });

/** Forge logs `console.log` at the level of information. */
const LEVELS: Readonly<Record<string, LogLevel>> = {
  debug: 'debug',
  trace: 'debug',
  log: 'info',
  info: 'info',
  warn: 'warn',
  error: 'error',
};

function replaceConsole(name: string, level: LogLevel): () => void {
  const target = globalThis.console;
  const native: unknown = Reflect.get(target, name);
  const write = (...values: unknown[]): void => {
    const invocation = running.getStore();
    if (invocation !== undefined) invocation.log(level, format(...values));
    else if (typeof native === 'function') Reflect.apply(native, target, values);
  };
  return replace(target, name, { value: write, writable: true, enumerable: true });
}

/** The facts that `createRuntime` needs about an invocation. */
export interface RuntimeFacts {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly installationId: string;
  readonly invocationId: string;
  readonly cloudId: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly accountId: string | undefined;
  readonly scopes: readonly string[];
  readonly external: unknown;
  readonly remainingMs: () => number;
}

const timer = { measure: () => ({ stop: nothing }) };
const counter = { incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing };
function nothing(): void {
  // The platform's metrics are discarded.
}

/** An id that converts to its text, as Forge's do. */
const ari = <T extends object>(text: string, parts: T) => ({
  ...parts,
  toString: () => text,
  toJSON: () => text,
});

/** The resource name of a site. */
export const siteAri = (cloudId: string): string => `ari:cloud:jira::site/${cloudId}`;
/** The resource name of an installation. */
export const installationAri = (id: string): string => `ari:cloud:ecosystem::installation/${id}`;

export type ForgeRuntime = ReturnType<typeof createRuntime>;

/** The value of `__forge_runtime__` for one invocation. */
export const createRuntime = (facts: RuntimeFacts) => ({
  proxy: { token: 'local', url: 'https://proxy.invalid' },
  contextAri: siteAri(facts.cloudId),
  container: { handler: facts.functionKey },
  appContext: {
    appId: facts.appId,
    appVersion: facts.appVersion,
    environmentId: facts.environmentId,
    environmentType: 'DEVELOPMENT',
    invocationId: facts.invocationId,
    installationId: facts.installationId,
    functionKey: facts.functionKey,
    moduleType: facts.moduleType,
    moduleKey: facts.moduleKey,
    license: undefined,
    installation: {
      ari: ari(installationAri(facts.installationId), { installationId: facts.installationId }),
      contexts: [{ cloudId: facts.cloudId, toString: () => siteAri(facts.cloudId) }],
    },
    permissions: { scopes: [...facts.scopes], external: facts.external ?? {} },
  },
  aaid: facts.accountId,
  lambdaContext: {
    awsRequestId: facts.invocationId,
    getRemainingTimeInMillis: facts.remainingMs,
  },
  tracing: { traceId: facts.invocationId.replaceAll('-', ''), spanId: '0000000000000001' },
  metrics: { counter: () => counter, timing: () => timer, gauge: () => ({ set: nothing }) },
  externalAuth: [],
  featureFlags: () => false,
});
