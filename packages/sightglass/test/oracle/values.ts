export type Json = unknown;
export type Fields = Readonly<Record<string, Json>>;

export const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: Json): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as Json[]) : [value];
export const textOf = (value: Json): string => (typeof value === 'string' ? value : '');
export const at = (value: Json, ...keys: readonly string[]): Json =>
  keys.reduce<Json>((inner, key) => (isFields(inner) ? inner[key] : undefined), value);

/** Every text in a file, with the keys above it. */
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

export const IN_HOUSE =
  /(?:^|\.)(?:atlassian\.net|atlassian\.com|atl-paas\.net|jira\.com|bitbucket\.org|trello\.com|opsgenie\.com|statuspage\.io|loom\.com|atlassian-us-gov-mod\.net)$/;

export const hostOf = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/[/:?#].*$/, '');
