import { inspectSource } from './inspect-source';
import type { Inspection } from './inspection';
import { readText } from './reading/read-any-text';

/**
 * Inspects an app from its manifest, its descriptor or a list of its scopes. Takes any input, never
 * throws, keeps no state; what cannot be read is listed in `problems`.
 */
export const inspect = (input: string | Uint8Array): Inspection => inspectSource(readText(input));
