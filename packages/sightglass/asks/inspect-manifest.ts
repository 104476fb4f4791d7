import { inspectSource } from './inspect-source';
import type { Inspection } from './inspection';
import { readManifest } from './reading/read-plain-manifest';

/**
 * Does what `inspect` does, for YAML manifests only, with two thirds of the code to load; `null`
 * for any other input.
 */
export function inspectManifest(input: string | Uint8Array): Inspection | null {
  const source = readManifest(input);
  return source === null ? null : inspectSource(source);
}
