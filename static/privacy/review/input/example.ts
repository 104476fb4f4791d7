/** A made-up app in two versions, to try the tab with. */
const BEFORE = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  name: Release Notes
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
    - storage:app
modules:
  jira:projectPage:
    - key: notes
      title: Release Notes
      function: main
  function:
    - key: main
      handler: index.run
`;

const AFTER = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000000
  name: Release Notes
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
    - write:jira-work
    - manage:jira-configuration
    - storage:app
  external:
    fetch:
      backend:
        - address: https://notes.example.com
modules:
  jira:projectPage:
    - key: notes
      title: Release Notes
      function: main
  trigger:
    - key: on-change
      function: main
      events:
        - avi:jira:updated:issue
  function:
    - key: main
      handler: index.run
`;

export const EXAMPLE = { before: BEFORE, after: AFTER } as const;
