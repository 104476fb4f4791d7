import { taken } from '../capabilities/handed';
import { permissionCheck } from '../capabilities/operations';
import type { Panel } from '../contract';
import { Failure } from '../platform/failure';
import type { Invocation } from '../platform/handed-in';
import { callJira } from '../platform/jira';
import { decodeId, decodePermissions } from './decode-request';

/**
 * Lets a person pass whom Jira confirms as a Jira admin. Throws `NOT_ALLOWED` when Jira says no and
 * `PERMISSION_UNKNOWN` when it says neither yes nor no. Forge itself checks nothing:
 * https://developer.atlassian.com/platform/forge/shared-responsibility-model/
 */
export async function requireJiraAdmin(invocation: Invocation): Promise<void> {
  const held = await heldPermissions(invocation, ['ADMINISTER']);
  if (!held.has('ADMINISTER')) throw new Failure('NOT_ALLOWED');
}

/**
 * Lets a person pass whom Jira confirms may see the project that the page belongs to, and tells the
 * most that Jira confirms about them. Throws as `requireJiraAdmin` does.
 */
export async function requireProjectPerson(invocation: Invocation): Promise<Panel['viewer']> {
  const projectId = decodeId(invocation.take(taken.projectId));
  const asked = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'BROWSE_PROJECTS'];
  const held = await heldPermissions(invocation, asked, projectId);
  if (held.has('ADMINISTER')) return 'jira-admin';
  if (held.has('ADMINISTER_PROJECTS')) return 'project-admin';
  if (held.has('BROWSE_PROJECTS')) return 'member';
  throw new Failure('NOT_ALLOWED');
}

async function heldPermissions(
  invocation: Invocation,
  asked: readonly string[],
  projectId?: string,
): Promise<ReadonlySet<string>> {
  if (typeof invocation.take(taken.account) !== 'string') throw new Failure('NOT_ALLOWED');
  const permissions = asked.join(',');
  const query = projectId === undefined ? { permissions } : { permissions, projectId };
  const { status, body } = await callJira(invocation, permissionCheck, query);
  // Jira hides a project from those who may not see it.
  if (status === 404) throw new Failure('NOT_ALLOWED');
  if (status !== 200) throw new Failure('PERMISSION_UNKNOWN');
  return decodePermissions(body, asked);
}
