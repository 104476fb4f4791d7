import type { Operation } from '../reading';
import bitbucket from './operations/bitbucket.json';
import confluence from './operations/confluence.json';
import jira from './operations/jira.json';
import software from './operations/jira-software.json';
import service from './operations/service-management.json';
import { canonical, type Described } from './canonical-path';

interface Published extends Operation {
  readonly segments: readonly string[];
}

interface Table {
  readonly groups: readonly {
    readonly classic: string;
    readonly granular: string;
    readonly paths: Readonly<Record<string, string | undefined>>;
  }[];
}

const names = (list: string): readonly string[] => (list === '' ? [] : list.split(' '));

const published = ({ groups }: Table): readonly Published[] =>
  groups.flatMap(({ classic, granular, paths }) =>
    Object.entries(paths).flatMap(([path, methods = '']) =>
      methods.split(' ').map((method) => ({
        method,
        path,
        classic: names(classic),
        granular: names(granular),
        segments: path.split('/'),
      })),
    ),
  );

const OPERATIONS: Readonly<Record<Described, readonly Published[]>> = {
  jira: [jira, software, service].flatMap(published),
  confluence: published(confluence),
  bitbucket: published(bitbucket),
};

/** Whether a product's operations are in the tables. */
export const isDescribed = (product: string): product is Described => product in OPERATIONS;

/**
 * Operations by which apps give Jira data of other tools. Where the description lists no scopes,
 * each has a scope of its own:
 * https://developer.atlassian.com/cloud/jira/platform/scopes-for-oauth-2-3LO-and-forge-apps/
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
  const [, rest, service = '', version = ''] = canonical('jira', path).split('/');
  const noun = PROVIDED.get(service);
  const verb = VERBS.get(method ?? '');
  return rest === 'rest' && noun !== undefined && verb !== undefined && version.includes('.')
    ? `${verb}:${noun}:jira`
    : undefined;
}

/** Every published operation of a product. */
export const operationsOf = (product: Described): readonly Operation[] => OPERATIONS[product];

/**
 * The operations that a path with data in braces can be. Where a fixed name of the path matches
 * both a name and a parameter of operations, the one with the name is meant.
 */
export function operationsFor(
  product: string,
  method: string | null,
  path: string,
): readonly Operation[] {
  if (!isDescribed(product)) return [];
  const segments = canonical(product, path).split('/');
  const fitting = OPERATIONS[product].filter(
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

const isData = (segment: string): boolean => segment.includes('{');

/** Data may stand for any single segment of a path. */
function fits(published: string, written: string): boolean {
  if (published === written) return true;
  if (isData(published)) return written !== '';
  return isData(written) && !published.startsWith('rest');
}

const exactness = ({ segments }: Published, written: readonly string[]): number =>
  segments.filter((segment, index) => segment === written[index]).length * 100 +
  segments.filter((segment, index) => isData(segment) && isData(written[index] ?? '')).length;
