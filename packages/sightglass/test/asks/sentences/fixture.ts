/** The smallest file for which a sentence is said, and a file next to it for which it is not. */
export interface Fixture {
  readonly id: string;
  readonly said: string;
  readonly unsaid: string;
}

const indented = (text: string, by: string): string => text.replace(/^/gm, by);

/** The least that a manifest must have so that its silence on the rest proves something. */
const LEAST = [
  ['modules', 'modules:\n  jira:issuePanel:\n    - key: least\n      title: Least'],
  ['permissions', 'permissions:\n  scopes: []'],
] as const;

/** A complete manifest of an app with one panel and no scope, plus the given lines. */
export const manifest = (rest = ''): string =>
  [
    `app:\n  id: a\n  runtime:\n    name: nodejs24.x`,
    ...(rest === '' ? [] : [rest]),
    ...LEAST.filter(([key]) => !new RegExp(`^${key}:`, 'm').test(rest)).map(([, text]) => text),
  ].join('\n');

/** A manifest with these permissions. */
export const permitting = (permissions: string): string =>
  manifest(
    `permissions:\n${indented(/^scopes:/m.test(permissions) ? permissions : `scopes: []\n${permissions}`, '  ')}`,
  );

/** A manifest with these scopes. */
export const asking = (...scopes: readonly string[]): string =>
  permitting(`scopes:\n${scopes.map((scope) => `  - ${scope}`).join('\n')}`);

/** A manifest with these external addresses. */
export const sending = (external: string): string =>
  permitting(`external:\n${indented(external, '  ')}`);

/** A manifest with these modules. */
export const having = (modules: string): string => manifest(`modules:\n${indented(modules, '  ')}`);

/** A manifest with this remote. */
export const remote = (text: string): string =>
  manifest(
    `remotes:\n  - key: server\n    baseUrl: https://example.com\n${indented(text, '    ')}`,
  );

/** A Connect descriptor with the given fields. */
export const descriptor = (rest: object = {}): string =>
  JSON.stringify({ key: 'app', baseUrl: 'https://example.com', ...rest }, null, 2);
