import { entry } from './entry';

/** A permission asked of the admin who installs the app. */
export interface ScopeEntry {
  readonly id: string;
  readonly reason: string;
  /** What stops working without it. */
  readonly without: string;
  /** What it permits beyond what this app does with it. */
  readonly permitsBeyond: string;
}

export const storageScope = entry({
  id: 'storage:app',
  reason: 'Lets the app store its one record in Forge storage, read it for this page and erase it.',
  without: 'Nothing can be stored, shown or erased.',
  permitsBeyond:
    'It would also let an app store other values, secrets and lists for this site. It never reaches another app’s storage, or another site’s.',
} as const satisfies ScopeEntry);

export const permissionScope = entry({
  id: 'read:permission:jira',
  reason: 'Lets the app ask Jira whether the person who opens a page may see it.',
  without: 'No page opens for anybody, because Jira cannot confirm who may see it.',
  permitsBeyond:
    'It would also let an app list the permissions that exist on this site, and ask in which spaces (projects) a person has them. It reads no work item, comment, attachment or profile.',
} as const satisfies ScopeEntry);

/** Exactly the scopes of the manifest. */
export const scopes = entry([storageScope, permissionScope] as const);

export type Scope = (typeof scopes)[number]['id'];
