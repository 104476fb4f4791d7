import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a local Forge starts, this makes it use the `@forge/csp` that is installed with
 * Atlassian's tools in this folder. Node runs the hook in a separate thread.
 */
if (isMainThread) register(import.meta.url);

const here = new URL('package.json', import.meta.url).href;

/** Resolves `@forge/csp` to this folder's. */
export const resolve = (specifier, context, next) =>
  next(specifier, specifier === '@forge/csp' ? { ...context, parentURL: here } : context);
