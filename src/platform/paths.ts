import { own } from 'sightglass-for-jira/json/own';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path, reached through own properties only; `undefined` where there is none. */
export function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const name of path.split('.')) {
    if (!isObject(value)) return undefined;
    value = own(value, name);
  }
  return value;
}

/** What one receipt lists at most, so that a hostile input cannot make it grow. */
const MAX_LEAVES = 100;
const MAX_DEPTH = 6;

/** Every leaf below `root` as `[dotted path, value]`; arrays and what lies too deep count as leaves. */
export function leavesOf(root: unknown, prefix = ''): [string, unknown][] {
  if (!isObject(root) || prefix.split('.').length > MAX_DEPTH) return [[prefix, root]];
  const leaves = Object.entries(root)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => leavesOf(value, prefix === '' ? name : `${prefix}.${name}`));
  return leaves.slice(0, MAX_LEAVES);
}
