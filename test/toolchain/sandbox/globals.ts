import type { ForgeRuntime, ProxyMeta } from 'local-forge/running/runtime';

type ForgeFetch = (meta: ProxyMeta, path: string, init: RequestInit) => Promise<Response>;

/** The runtime of the function that the local Forge runs now. */
export const forgeRuntime = (): ForgeRuntime =>
  Reflect.get(globalThis, '__forge_runtime__') as ForgeRuntime;

/** A call to the local Forge's platform, as the function that runs now. */
export const forgeFetch: ForgeFetch = (meta, path, init) =>
  (Reflect.get(globalThis, '__forge_fetch__') as ForgeFetch)(meta, path, init);
