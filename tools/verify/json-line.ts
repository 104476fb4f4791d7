import { parseManifest } from './manifest';

/** The line of a path in a JSON text, or of its nearest existing parent. JSON is YAML, too. */
export const jsonLine = (text: string, place: readonly string[]): number =>
  parseManifest(text).lineOf(place);
