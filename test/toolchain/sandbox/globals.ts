import type { ForgeRuntime, ProxyMeta } from 'local-forge/running/runtime';

type ForgeFetch = (meta: ProxyMeta, path: string, init: RequestInit) => Promise<Response>;

/** The runtime of the function that the local Forge is running. */
export const forgeRuntime = (): ForgeRuntime =>
  Reflect.get(globalThis, '__forge_runtime__') as ForgeRuntime;

/** A platform call of the function that the local Forge is running. */
export const forgeFetch: ForgeFetch = (meta, path, init) =>
  (Reflect.get(globalThis, '__forge_fetch__') as ForgeFetch)(meta, path, init);
