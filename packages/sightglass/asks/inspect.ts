import { inspectSource } from './inspect-source';
import type { Inspection } from './inspection';
import { readSource } from './reading/read-source';

/**
 * Tells of an app what its manifest, its descriptor or a list of its scopes says. Takes any input, never
 * throws, and keeps nothing: what cannot be read stands in `problems`.
 */
export const inspect = (input: string | Uint8Array): Inspection => inspectSource(readSource(input));
