import ts from 'typescript';
import { nameOfFunction } from '../../follow/calls/invoke';
import type { SeenCall } from '../../follow/observation';
import { packageOf } from '../../follow/values/sym';
import type { Frame } from '../../follow/values/value';

/**
 * The place to report of a log line: where the app calls its own logging function, if it has one.
 */
export function writtenAt({ node, frames }: SeenCall, busy: ReadonlySet<ts.Node>): ts.Node {
  let place = node;
  for (const frame of [...frames].reverse()) {
    if (frame.isModule || frame.call === undefined || !isLogger(frame, busy)) break;
    place = frame.call;
  }
  return place;
}

/** The functions that reach a product, a store or a server, on their own or by others. */
export const busyFunctions = (calls: readonly SeenCall[]): ReadonlySet<ts.Node> =>
  new Set(calls.filter(reachesOut).flatMap(({ frames }) => frames.map(({ node }) => node)));

const reachesOut = ({ callee }: SeenCall): boolean =>
  packageOf(callee)?.startsWith('@forge/') === true ||
  (callee.root.from === 'global' && callee.root.name === 'fetch');

/** Whether a function is for logging: by its class or its file, or by its name and what it does. */
function isLogger(frame: Frame, busy: ReadonlySet<ts.Node>): boolean {
  const { node } = frame;
  const file = node.getSourceFile().fileName.split('/').at(-1)?.toLowerCase() ?? '';
  const owner = ts.isClassLike(node.parent) ? (node.parent.name?.text.toLowerCase() ?? '') : '';
  const isFile =
    ['log.', 'logger.', 'logging.', 'logs.', 'log-', 'logger-', 'debug.'].some((start) =>
      file.startsWith(start),
    ) ||
    file.includes('logger') ||
    file.includes('logging');
  const own = ts.isFunctionLike(node) ? nameOfFunction(node).toLowerCase() : '';
  return (
    isFile ||
    owner.includes('logger') ||
    (isLoggingName(own) && !busy.has(node) && answersNothing(frame))
  );
}

/** What prints for others has no answer of its own. */
const answersNothing = ({ returns }: Frame): boolean =>
  returns.every(
    ({ atom }) =>
      (atom.kind === 'plain' && atom.value === undefined) ||
      (atom.kind === 'sym' && atom.root.from === 'global' && atom.root.name === 'console'),
  );

const isLoggingName = (name: string): boolean =>
  (name.startsWith('log') && !name.startsWith('login') && !name.startsWith('logout')) ||
  (name.endsWith('log') && !name.endsWith('worklog') && !name.endsWith('changelog')) ||
  ['debug', 'trace'].includes(name);
