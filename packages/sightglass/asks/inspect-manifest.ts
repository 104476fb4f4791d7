import { inspectSource } from './inspect-source';
import type { Inspection } from './inspection';
import { readManifest } from './reading/read-manifest';

/**
 * The same as `inspect` for a manifest in YAML, which is what most people give, at two thirds of its
 * weight; `null` for anything else.
 */
export function inspectManifest(input: string | Uint8Array): Inspection | null {
  const source = readManifest(input);
  return source === null ? null : inspectSource(source);
}
