import type { Operation } from '../reading';
import table from './jira-operations.json';

interface Published extends Operation {
  readonly segments: readonly string[];
}

const names = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));

const JIRA: readonly Published[] = table.groups.flatMap(({ classic, granular, paths }) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    methods.split(' ').map((method) => ({
      method,
      path,
      classic: names(classic),
      granular: names(granular),
      segments: path.split('/'),
    })),
  ),
);

/**
 * Operations by which apps give Jira data of other tools. Their description of 2022 lists no scopes; each
 * asks for one of its own: https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/
 */
const PROVIDED: ReadonlyMap<string, string> = new Map([
  ['builds', 'build-info'],
  ['deployments', 'deployment-info'],
  ['devinfo', 'dev-info'],
  ['featureflags', 'feature-flag-info'],
  ['remotelinks', 'remote-link-info'],
  ['security', 'security-info'],
  ['operations', 'operations-info'],
]);

const VERBS: ReadonlyMap<string, string> = new Map([
  ['GET', 'read'],
  ['POST', 'write'],
  ['PUT', 'write'],
  ['DELETE', 'delete'],
]);

/** The scope of an operation that gives Jira data of another tool. */
export function providedScope(method: string | null, path: string): string | undefined {
  const [, rest, service = '', version = ''] = path.split('/');
  const noun = PROVIDED.get(service);
  const verb = VERBS.get(method ?? '');
  return rest === 'rest' && noun !== undefined && verb !== undefined && version.includes('.')
    ? `${verb}:${noun}:jira`
    : undefined;
}

/** Every published operation of Jira. */
export const jiraOperations: readonly Operation[] = JIRA;

/**
 * The operations that a path with data in braces can be. Where a name of the path stands against the name
 * of an operation, that one is meant and not one with data there.
 */
export function operationsFor(method: string | null, path: string): readonly Operation[] {
  const segments = canonical(path).split('/');
  const fitting = JIRA.filter(
    (each) =>
      (method === null || each.method === method) &&
      each.segments.length === segments.length &&
      each.segments.every((segment, index) => fits(segment, segments[index] ?? '')),
  );
  const best = Math.max(...fitting.map((each) => exactness(each, segments)));
  return fitting.filter((each) => exactness(each, segments) === best).map(withoutSegments);
}

const withoutSegments = ({ method, path, classic, granular }: Published): Operation => ({
  method,
  path,
  classic,
  granular,
});

/** Version 2 has the operations of version 3, `latest` is the newest, and a path may end in `/`. */
function canonical(path: string): string {
  const bare = path.endsWith('/') ? path.slice(0, -1) : path;
  for (const version of ['/rest/api/2/', '/rest/api/latest/'])
    if (bare.startsWith(version)) return `/rest/api/3/${bare.slice(version.length)}`;
  return bare;
}

const isData = (segment: string): boolean => segment.includes('{');

/** Data may be any one part of a path. */
function fits(published: string, written: string): boolean {
  if (published === written) return true;
  if (isData(published)) return written !== '';
  return isData(written) && !published.startsWith('rest');
}

const exactness = ({ segments }: Published, written: readonly string[]): number =>
  segments.filter((segment, index) => segment === written[index]).length * 100 +
  segments.filter((segment, index) => isData(segment) && isData(written[index] ?? '')).length;
