import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a local Forge starts, this lets it compute the content policy with the `@forge/csp` that
 * Atlassian's tools in this folder are installed with. Node runs the hook in a thread of its own.
 */
if (isMainThread) register(import.meta.url);

const here = new URL('package.json', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  next(specifier, specifier === '@forge/csp' ? { ...context, parentURL: here } : context);
