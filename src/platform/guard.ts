import { taken } from '../capabilities/handed';
import { havePermission, ofJira, ofProject, permissionCheck } from '../capabilities/operations';
import type { GuardId } from '../capabilities/served';
import type { Panel } from '../contract';
import { Failure } from './failure';
import type { Invocation } from './invocation';
import { callJira } from './jira';
import type { Query } from './jira-shapes';

/** Lets a person pass, and tells the most that Jira confirms about them; throws for anybody else. */
export type Guard = (invocation: Invocation) => Promise<Panel['viewer']>;

/**
 * The check in front of each thing that a page may ask for. Each throws `NOT_ALLOWED` when Jira says no
 * and `PERMISSION_UNKNOWN` when it says neither yes nor no. Forge itself checks nothing:
 * https://developer.atlassian.com/platform/forge/shared-responsibility-model/
 */
export const guards: Readonly<Record<GuardId, Guard>> = {
  'jira-admin': requireJiraAdmin,
  'project-person': requireProjectPerson,
  person: requirePerson,
};

/** Lets a person pass whom Jira confirms as a Jira admin. */
async function requireJiraAdmin(invocation: Invocation): Promise<Panel['viewer']> {
  const held = await heldPermissions(invocation, ofJira);
  if (!held.has('ADMINISTER')) throw new Failure('NOT_ALLOWED');
  return 'jira-admin';
}

/** Lets a person pass whom Jira confirms may see the project that the page belongs to. */
async function requireProjectPerson(invocation: Invocation): Promise<Panel['viewer']> {
  const projectId = invocation.take(taken.projectId);
  if (projectId === undefined) throw new Failure('BAD_REQUEST');
  const held = await heldPermissions(invocation, ofProject, { projectId });
  if (held.has('ADMINISTER')) return 'jira-admin';
  if (held.has('ADMINISTER_PROJECTS')) return 'project-admin';
  if (held.has('BROWSE_PROJECTS')) return 'member';
  throw new Failure('NOT_ALLOWED');
}

/** Lets any person pass whom Jira knows; whoever is not logged in is nobody. */
async function requirePerson(invocation: Invocation): Promise<Panel['viewer']> {
  const held = await heldPermissions(invocation, ofJira);
  return held.has('ADMINISTER') ? 'jira-admin' : 'member';
}

async function heldPermissions(
  invocation: Invocation,
  asked: readonly string[],
  where: Query = {},
): Promise<ReadonlySet<string>> {
  if (!invocation.take(taken.account)) throw new Failure('NOT_ALLOWED');
  const query = { permissions: asked.join(','), ...where };
  const { status, told } = await callJira(invocation, permissionCheck, query);
  // Jira hides a project from those who may not see it.
  if (status === 404) throw new Failure('NOT_ALLOWED');
  if (status !== 200) throw new Failure('PERMISSION_UNKNOWN');
  return new Set(
    asked.filter((name) => {
      const held = told.get(havePermission(name));
      if (typeof held !== 'boolean') throw new Failure('PERMISSION_UNKNOWN');
      return held;
    }),
  );
}
