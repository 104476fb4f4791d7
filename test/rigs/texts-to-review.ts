/** What the review of other apps is tried with: a manifest, a later version, one that sends, and a statement. */
export const MANIFEST = `app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  name: Ticket Helper
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
    - manage:jira-configuration
modules:
  jira:issuePanel:
    - key: panel
      title: Helper
`;
export const LATER = MANIFEST.replace('read:jira-work', 'read:jira-work\n    - write:jira-work');
export const SENDS = MANIFEST.replace(
  'modules:',
  '  external:\n    fetch:\n      backend:\n        - address: https://api.acme.example\nmodules:',
);
export const STATEMENT = `Privacy policy of Acme, 1 March 2026. We collect your name. Your data does not leave Atlassian.
 We keep it for 30 days. Write to privacy@acme.example.`;
