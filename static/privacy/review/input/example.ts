/** A made-up app, by what its two versions differ in. */
const manifest = (permissions: string, trigger: string): string => `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  name: Release Notes
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
${permissions}modules:
  jira:projectPage:
    - key: notes
      title: Release Notes
      function: main
${trigger}  function:
    - key: main
      handler: index.run
`;

const MORE = `    - write:jira-work
    - manage:jira-configuration
    - storage:app
  external:
    fetch:
      backend:
        - address: https://notes.example.com
`;

const TRIGGER = `  trigger:
    - key: on-change
      function: main
      events:
        - avi:jira:updated:issue
`;

/** The app in two versions, to try the tab with. */
export const EXAMPLE = {
  before: manifest('    - storage:app\n', ''),
  after: manifest(MORE, TRIGGER),
} as const;
