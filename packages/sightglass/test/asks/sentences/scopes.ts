import { asking, descriptor, manifest, permitting, type Fixture } from './fixture';

const impersonating = (flag: string): string =>
  permitting(`scopes:\n  read:jira-work:\n    allowImpersonation: ${flag}`);

/** What scopes let an app do. */
export const scopeFixtures: readonly Fixture[] = [
  {
    id: 'impersonation.scopes',
    said: impersonating('true'),
    unsaid: impersonating('false'),
  },
  {
    id: 'impersonation.connect',
    said: descriptor({ scopes: ['ACT_AS_USER'] }),
    unsaid: descriptor({ scopes: ['ADMIN'] }),
  },
  { id: 'impersonation.none', said: impersonating('false'), unsaid: impersonating('true') },
  {
    id: 'scopes.read-content',
    said: asking('read:issue:jira'),
    unsaid: asking('read:user:jira'),
  },
  { id: 'scopes.read-people', said: asking('read:user:jira'), unsaid: asking('read:issue:jira') },
  {
    id: 'scopes.read',
    said: asking('read:workflow:jira'),
    unsaid: asking('read:issue:jira'),
  },
  {
    id: 'scopes.change-content',
    said: asking('write:comment:jira'),
    unsaid: asking('read:comment:jira'),
  },
  {
    id: 'scopes.change-people',
    said: asking('write:group:jira'),
    unsaid: asking('read:group:jira'),
  },
  {
    id: 'scopes.change-settings',
    said: asking('write:workflow:jira'),
    unsaid: asking('read:workflow:jira'),
  },
  {
    id: 'scopes.change',
    said: asking('write:app-data:jira'),
    unsaid: asking('read:app-data:jira'),
  },
  {
    id: 'scopes.delete-content',
    said: asking('delete:issue:jira'),
    unsaid: asking('write:issue:jira'),
  },
  {
    id: 'scopes.delete-people',
    said: asking('delete:group:jira'),
    unsaid: asking('write:group:jira'),
  },
  {
    id: 'scopes.delete-settings',
    said: asking('delete:workflow:jira'),
    unsaid: asking('write:workflow:jira'),
  },
  {
    id: 'scopes.delete',
    said: asking('delete:issue.property:jira'),
    unsaid: asking('write:issue.property:jira'),
  },
  {
    id: 'scopes.administer',
    said: asking('manage:jira-configuration'),
    unsaid: asking('read:jira-work'),
  },
  {
    id: 'scopes.send',
    said: asking('send:notification:jira'),
    unsaid: asking('read:issue:jira'),
  },
  { id: 'scopes.report', said: asking('report:personal-data'), unsaid: asking('storage:app') },
  { id: 'scopes.unknown', said: asking('read:dragons:jira'), unsaid: asking('read:issue:jira') },
  {
    id: 'scopes.deletes-too',
    said: asking('write:jira-work'),
    unsaid: asking('read:jira-work'),
  },
  {
    id: 'scopes.deletes-some',
    said: asking('read:issue.watcher:jira', 'write:issue.watcher:jira'),
    unsaid: asking('read:issue.watcher:jira'),
  },
  {
    id: 'scopes.deletes-by-page',
    said: asking('write:component:compass'),
    unsaid: asking('read:component:compass'),
  },
  {
    id: 'scopes.deletes-unknown',
    said: asking('write:scorecard:compass'),
    unsaid: asking('read:scorecard:compass'),
  },
  {
    id: 'reach.elsewhere',
    said: asking('read:page:confluence'),
    unsaid: asking('read:issue:jira'),
  },
  {
    id: 'reach.people',
    said: asking('manage:jira-configuration'),
    unsaid: asking('manage:jira-webhook'),
  },
  { id: 'connect.read', said: descriptor({ scopes: ['read'] }), unsaid: descriptor() },
  {
    id: 'connect.read.implied',
    said: descriptor({ scopes: ['write'] }),
    unsaid: descriptor({ scopes: ['read', 'write'] }),
  },
  {
    id: 'connect.write',
    said: descriptor({ scopes: ['WRITE'] }),
    unsaid: descriptor({ scopes: ['READ'] }),
  },
  {
    id: 'connect.write.implied',
    said: descriptor({ scopes: ['DELETE'] }),
    unsaid: descriptor({ scopes: ['READ'] }),
  },
  {
    id: 'connect.delete',
    said: descriptor({ scopes: ['DELETE'] }),
    unsaid: descriptor({ scopes: ['WRITE'] }),
  },
  {
    id: 'connect.delete.implied',
    said: descriptor({ scopes: ['ADMIN'] }),
    unsaid: descriptor({ scopes: ['DELETE'] }),
  },
  {
    id: 'connect.project-admin',
    said: descriptor({ scopes: ['PROJECT_ADMIN'] }),
    unsaid: descriptor({ scopes: ['DELETE'] }),
  },
  {
    id: 'connect.project-admin.implied',
    said: descriptor({ scopes: ['ADMIN'] }),
    unsaid: descriptor({ scopes: ['PROJECT_ADMIN'] }),
  },
  {
    id: 'connect.space-admin',
    said: descriptor({ scopes: ['SPACE_ADMIN'] }),
    unsaid: descriptor({ scopes: ['PROJECT_ADMIN'] }),
  },
  {
    id: 'connect.admin',
    said: descriptor({ scopes: ['ADMIN'] }),
    unsaid: descriptor({ scopes: ['PROJECT_ADMIN'] }),
  },
  {
    id: 'connect.email',
    said: descriptor({ scopes: ['ACCESS_EMAIL_ADDRESSES'] }),
    unsaid: descriptor({ scopes: ['READ'] }),
  },
  {
    id: 'connect.agent',
    said: descriptor({ scopes: ['AGENT'] }),
    unsaid: descriptor({ scopes: ['READ'] }),
  },
  {
    id: 'connect.space-admin.implied',
    said: asking('admin:connect-confluence'),
    unsaid: asking('admin:connect-jira'),
  },
  {
    id: 'reach.deleting',
    said: asking('write:jira-work'),
    unsaid: asking('read:permission:jira'),
  },
  {
    id: 'reach.not-deleting',
    said: asking('read:permission:jira'),
    unsaid: asking('write:jira-work'),
  },
  {
    id: 'reach.counted',
    said: asking('read:permission:jira', 'delete:build-info:jira'),
    unsaid: asking('read:permission:jira'),
  },
  { id: 'reach.nothing', said: asking('storage:app'), unsaid: asking('read:permission:jira') },
  { id: 'cannot.anything', said: manifest(), unsaid: asking('storage:app') },
  { id: 'cannot.read', said: asking('storage:app'), unsaid: asking('read:issue:jira') },
  { id: 'cannot.change', said: asking('read:issue:jira'), unsaid: asking('write:issue:jira') },
  { id: 'cannot.delete', said: asking('read:issue:jira'), unsaid: asking('delete:issue:jira') },
];
