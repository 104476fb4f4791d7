import type { SeenCall } from '../../follow/observation';
import { endName, packageOf, pathOf } from '../../follow/values/sym';
import { argument } from '../../follow/values/value';
import { callsIn, type Detecting } from '../what-detectors-see';
import { textOf, written } from '../atom-text';

/** Paths by which an app asks about somebody's permissions or groups. */
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

/** The runs of the app that check who is there or what they may do, by the run's name. */
export function checkedRuns(detecting: Detecting): ReadonlySet<string> {
  return new Set(callsIn(detecting).filter(isCheck).map(runOf));
}

/** The name of a run: a resolver's definition, or a whole function. */
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
