/**
 * JSON without the spaces between its parts. Parsing hides a key that stands twice, and one that nobody
 * reads: a text that says nothing but its value is, without spaces, what `JSON.stringify` makes of that.
 */
export const unspaced = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));

/** Whether a text of JSON says each thing once. */
export const saysOnce = (json: string): boolean =>
  unspaced(json) === JSON.stringify(JSON.parse(json));
