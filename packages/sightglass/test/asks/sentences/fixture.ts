/** The smallest file that makes a sentence be said, and its nearest neighbour, which must not. */
export interface Fixture {
  readonly id: string;
  readonly said: string;
  readonly unsaid: string;
}

const indented = (text: string, by: string): string => text.replace(/^/gm, by);

/** What a manifest has at least, so that its silence on all else says something. */
const LEAST = [
  ['modules', 'modules:\n  jira:issuePanel:\n    - key: least\n      title: Least'],
  ['permissions', 'permissions:\n  scopes: []'],
] as const;

/** A whole manifest of an app with one panel, no scope, and what is given beside it. */
export const manifest = (rest = ''): string =>
  [
    `app:\n  id: a\n  runtime:\n    name: nodejs24.x`,
    ...(rest === '' ? [] : [rest]),
    ...LEAST.filter(([key]) => !new RegExp(`^${key}:`, 'm').test(rest)).map(([, text]) => text),
  ].join('\n');

export const permitting = (permissions: string): string =>
  manifest(
    `permissions:\n${indented(/^scopes:/m.test(permissions) ? permissions : `scopes: []\n${permissions}`, '  ')}`,
  );

export const asking = (...scopes: readonly string[]): string =>
  permitting(`scopes:\n${scopes.map((scope) => `  - ${scope}`).join('\n')}`);

export const sending = (external: string): string =>
  permitting(`external:\n${indented(external, '  ')}`);

export const having = (modules: string): string => manifest(`modules:\n${indented(modules, '  ')}`);

export const remote = (text: string): string =>
  manifest(
    `remotes:\n  - key: server\n    baseUrl: https://example.com\n${indented(text, '    ')}`,
  );

/** A Connect descriptor with what is given. */
export const descriptor = (rest: object = {}): string =>
  JSON.stringify({ key: 'app', baseUrl: 'https://example.com', ...rest }, null, 2);
