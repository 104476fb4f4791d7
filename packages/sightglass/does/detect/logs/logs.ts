import ts from 'typescript';
import type { SeenCall } from '../../follow/observation';
import { endName, packageOf, pathOf } from '../../follow/values/sym';
import type { Certainty, LogLine, Printed } from '../../reading';
import { byPlace, callsIn, sideAndFrom, startOf, type Detecting } from '../what-detectors-see';
import { busyFunctions, writtenAt } from './loggers';
import { isErrorName } from './names';
import { printsOf, type Print } from './printed';

/**
 * Every log line that prints an id, personal data, content, a secret, a whole object or an error.
 */
export function logsOf(detecting: Detecting): readonly LogLine[] {
  const lines = new Map<string, LogLine>();
  const busy = busyFunctions(callsIn(detecting));
  for (const seen of callsIn(detecting)) {
    if (!isLog(seen)) continue;
    const line = lineOf(seen, busy);
    if (line === undefined) continue;
    const key = `${line.file}:${line.line}`;
    const before = lines.get(key);
    lines.set(key, before === undefined ? line : together(before, line));
  }
  return [...lines.values()].sort(byPlace);
}

const LEVELS = new Set([
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'dir',
  'table',
  'fatal',
  'verbose',
  'silly',
  'group',
  'groupCollapsed',
]);
const PACKAGES = new Set([
  'pino',
  'winston',
  'bunyan',
  'loglevel',
  'consola',
  'signale',
  'log4js',
  'roarr',
  'tslog',
  'debug',
]);

function isLog({ callee, isNew }: SeenCall): boolean {
  if (isNew) return false;
  if (callee.root.from === 'global')
    return callee.root.name === 'console' && LEVELS.has(pathOf(callee));
  const isLogger = PACKAGES.has(packageOf(callee) ?? '');
  return (
    isLogger &&
    (LEVELS.has(endName(callee) ?? '') ||
      (packageOf(callee) === 'debug' && callee.links.some((link) => 'call' in link)))
  );
}

function lineOf(seen: SeenCall, busy: ReadonlySet<ts.Node>): LogLine | undefined {
  const written = ts.isCallExpression(seen.node) ? seen.node.arguments : [];
  const prints = [...seen.args.list, seen.args.more].flatMap((each, index) =>
    printsOf(each, errorWritten(written[index])),
  );
  const gravest = gravestOf(prints);
  if (gravest === undefined) return undefined;
  return {
    kind: 'log',
    ...startOf(writtenAt(seen, busy)),
    ...sideAndFrom(seen),
    prints: gravest.prints,
    what: [...new Set(prints.map(({ what }) => what))].sort(),
    certainty: gravest.prints === 'error' ? 'undecidable' : gravest.certainty,
    doubt:
      gravest.prints === 'error'
        ? 'error-object'
        : gravest.certainty === 'likely'
          ? 'by-name'
          : null,
  };
}

/** The name of an error in an argument as written; other names are ignored here. */
function errorWritten(node: ts.Expression | undefined): string {
  const name = nameWritten(node);
  return isErrorName(name) ? name : '';
}

/** The name in an argument as written, an error's first. */
function nameWritten(node: ts.Expression | undefined): string {
  if (node === undefined) return '';
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
    return nameWritten(node.expression);
  if (!ts.isPropertyAccessExpression(node)) return '';
  const before = nameWritten(node.expression);
  return isErrorName(before) ? before : node.name.text;
}

const ORDER: readonly Printed[] = ['secret', 'personal', 'content', 'whole', 'id', 'error'];

const gravestOf = (prints: readonly Print[]): Print | undefined =>
  [...prints]
    .sort(
      (a, b) =>
        rank(a.certainty) - rank(b.certainty) || ORDER.indexOf(a.prints) - ORDER.indexOf(b.prints),
    )
    .find(({ prints: each }) => each !== 'error') ?? prints[0];

const rank = (certainty: Certainty): number => (certainty === 'certain' ? 0 : 1);

function together(a: LogLine, b: LogLine): LogLine {
  const graver = ORDER.indexOf(b.prints) < ORDER.indexOf(a.prints) ? b : a;
  return {
    ...graver,
    what: [...new Set([...a.what, ...b.what])].sort(),
    from: [...new Set([...a.from, ...b.from])],
  };
}
