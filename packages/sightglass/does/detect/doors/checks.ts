import type { SeenCall } from '../../follow/observation';
import { packageOf, pathOf } from '../../follow/values/sym';
import { argument } from '../../follow/values/value';
import { endName } from '../chains';
import { callsIn, type Detecting } from '../detecting';
import { textOf, written } from '../words';

/** Paths by which an app asks what somebody may, or to which group they belong. */
const ASKING = [
  'mypermissions',
  'permissions/check',
  'permissions/project',
  'user/groups',
  'group/member',
  'groups/',
  '/role/',
  '/permission/check',
  'user/memberof',
  'user/permission',
  'operations',
];

/** Which runs of the app ask who is there and what they may, by the run's name. */
export function checkedRuns(detecting: Detecting): ReadonlySet<string> {
  return new Set(callsIn(detecting).filter(isCheck).map(runOf));
}

/** A definition of a resolver, or a function as a whole. */
export const runOf = ({ entry }: Pick<SeenCall, 'entry'>): string =>
  `${entry.side} ${entry.name} ${entry.definition ?? ''}`;

function isCheck({ callee, args }: SeenCall): boolean {
  if (packageOf(callee)?.startsWith('@forge/') !== true) return false;
  if (pathOf(callee).includes('authorize()')) return true;
  if (!(endName(callee) ?? '').startsWith('request')) return false;
  return argument(args, 0).some(({ atom }) => {
    const path = written(textOf(atom) ?? []);
    return ASKING.some((part) => path.includes(part));
  });
}
