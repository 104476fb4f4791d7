import { AsyncLocalStorage } from 'node:async_hooks';

import * as index from '../../src/index';
import { createForge, type Forge, type ForgeOptions } from 'local-forge/forge';

/** A request of the app on its way to the platform. */
export interface PassingCall {
  /** Counts from 1 since the tap was set. */
  readonly number: number;
  readonly part: 'kvs' | 'jira';
  /** Storage operations as in `batch/delete`, Jira's as in `/rest/api/3/serverInfo`. */
  readonly op: string;
  /** The whole path, with what stands behind it. */
  readonly path: string;
  /** The kind of answer that is asked for. */
  readonly accepts: string;
  readonly body: string;
  /** The name that `named` gave its invocation; empty otherwise. */
  readonly by: string;
}

/** Answers in place of the platform, or passes the call on; both may be slow or fail. */
export type Tap = (call: PassingCall, pass: () => Promise<Response>) => Promise<Response>;

type ForgeFetch = (meta: unknown, path: string, init?: RequestInit) => Promise<Response>;

const names = new AsyncLocalStorage<string>();

/** Runs an invocation under a name, by which a tap recognises it. */
export const named = <T>(name: string, work: () => Promise<T>): Promise<T> => names.run(name, work);

/** The real app on a local Forge where a test can hold, change or drop every platform call. */
export interface TappedApp {
  readonly app: Forge;
  /** Sets the tap and restarts the count; without a tap, every call passes. */
  readonly tap: (tap?: Tap) => void;
  /** How many calls were made since the tap was set. */
  readonly calls: () => number;
}

/** Starts the app on a local Forge with a tap. */
export async function startTappedApp(options: Partial<ForgeOptions> = {}): Promise<TappedApp> {
  const app = await createForge({ load: () => Promise.resolve({ ...index }), ...options });
  const pass = Reflect.get(globalThis, '__forge_fetch__') as ForgeFetch;
  let present: Tap | undefined;
  let number = 0;
  const tapped: ForgeFetch = (meta, path, init) => {
    number += 1;
    const by = names.getStore() ?? '';
    const accepts = new Headers(init?.headers).get('accept') ?? '';
    const sent = { path, accepts, body: bodyOf(init) };
    const call = { number, part: partOf(path), op: opOf(path), ...sent, by };
    const onwards = (): Promise<Response> => pass(meta, path, init);
    return present === undefined ? onwards() : present(call, onwards);
  };
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: true, value: tapped });
  return {
    app,
    tap: (tap) => {
      present = tap;
      number = 0;
    },
    calls: () => number,
  };
}

const partOf = (path: string): 'kvs' | 'jira' => (path.startsWith('/rest/') ? 'jira' : 'kvs');

const opOf = (path: string): string => path.replace(/^\/api\/v1\//, '').replace(/\?.*$/, '');

const bodyOf = (init: RequestInit | undefined): string =>
  typeof init?.body === 'string' ? init.body : '';
