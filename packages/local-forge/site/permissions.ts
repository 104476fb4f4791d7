/** A permission in Jira. */
export interface KnownPermission {
  readonly id: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
  readonly description: string;
}

const permission = (
  id: string,
  type: KnownPermission['type'],
  name: string,
  description: string,
): KnownPermission => ({ id, type, name, description });

/** The permissions that can be asked about. Nobody has those without a holder here. */
export const knownPermissions: ReadonlyMap<string, KnownPermission> = new Map([
  ['ADMINISTER', permission('0', 'GLOBAL', 'Administer Jira', 'Change how the whole site works.')],
  ['SYSTEM_ADMIN', permission('44', 'GLOBAL', 'System Admin', 'Do everything on the site.')],
  ['USER_PICKER', permission('27', 'GLOBAL', 'Browse users and groups', 'Pick people by name.')],
  ['BULK_CHANGE', permission('33', 'GLOBAL', 'Make bulk changes', 'Change many issues at once.')],
  [
    'ADMINISTER_PROJECTS',
    permission('23', 'PROJECT', 'Administer Projects', 'Change how a project works.'),
  ],
  ['BROWSE_PROJECTS', permission('10', 'PROJECT', 'Browse Projects', 'See a project.')],
  ['CREATE_ISSUES', permission('11', 'PROJECT', 'Create Issues', 'Add issues to a project.')],
  ['EDIT_ISSUES', permission('12', 'PROJECT', 'Edit Issues', 'Change issues of a project.')],
  ['DELETE_ISSUES', permission('16', 'PROJECT', 'Delete Issues', 'Remove issues of a project.')],
  ['ADD_COMMENTS', permission('15', 'PROJECT', 'Add Comments', 'Comment on issues.')],
]);
