export type Json = unknown;
export type Fields = Readonly<Record<string, Json>>;

/** Whether a value is a mapping. */
export const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The items of a list; empty for anything else. */
export const listOf = (value: Json): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as Json[]) : [value];
/** The text, or an empty one. */
export const textOf = (value: Json): string => (typeof value === 'string' ? value : '');
/** The value at a path of keys. */
export const at = (value: Json, ...keys: readonly string[]): Json =>
  keys.reduce<Json>((inner, key) => (isFields(inner) ? inner[key] : undefined), value);

/** Every text in a file, with its path of keys. */
export function textsIn(
  value: Json,
  path: readonly string[] = [],
): (readonly [readonly string[], string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item: Json) => textsIn(item, path));
  return isFields(value)
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
    : [];
}

/** Hosts of Atlassian. */
export const IN_HOUSE =
  /(?:^|\.)(?:atlassian\.net|atlassian\.com|atl-paas\.net|jira\.com|bitbucket\.org|trello\.com|opsgenie\.com|statuspage\.io|loom\.com|atlassian-us-gov-mod\.net)$/;

/** The host of an address. */
export const hostOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/:?#].*$/, '');
