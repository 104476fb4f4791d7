/** A manifest of an app with one panel, and whatever else is given. */
export const manifest = (modules: string, rest: string): string => `app:
  id: ari:cloud:ecosystem::app/00000000-0000-0000-0000-000000000000
modules:
  jira:issuePanel:
    - key: panel
${modules}${rest}`;

export const scopes = (...names: readonly string[]): string =>
  `permissions:\n  scopes:\n${names.map((name) => `    - ${name}\n`).join('')}`;

/** Permission to reach a host from functions. */
export const fetches = (host: string): string =>
  `permissions:\n  external:\n    fetch:\n      backend:\n        - address: https://${host}\n`;
