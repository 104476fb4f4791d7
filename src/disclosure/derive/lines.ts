import type { DisclosedLines, Disclosure, SourceLine } from '../disclosure';
import { ordered, type Evidence } from './code-evidence';
import { discloseScope, EVERY_KEY } from './holdings';
import { discloseLifecycle, discloseSchedules } from './runs';

/** Where the source uses each entry that it uses. Lines move without what the app may do changing. */
export function deriveLines(evidence: Evidence): Disclosure['lines'] {
  const all = [...linesOfEntries(evidence), ...linesOfScopes(evidence), ...linesOfRuns(evidence)];
  return ordered(
    all.filter(({ at }) => at.length > 0),
    ({ of }) => of,
  );
}

function linesOfEntries({ declared, lines }: Evidence): DisclosedLines[] {
  const { stored, handed, operations, logEvents } = declared;
  const using = (list: string, entry: object, id: string): DisclosedLines => ({
    of: `${list}.${id}`,
    at: [...lines.using(entry)],
  });
  return [
    ...stored.map((entry) => using('stored', entry, entry.id)),
    ...handed.map((entry) => using('handed', entry, entry.id)),
    ...operations.map((entry) => using('operations', entry, entry.id)),
    ...logEvents.map((entry) => using('logEvents', entry, entry.name)),
  ];
}

/** A scope stands behind every line that uses what it is used for. */
function linesOfScopes({ declared, lines }: Evidence): DisclosedLines[] {
  const users = [...declared.operations, ...declared.stored];
  const at = (id: string): readonly SourceLine[] =>
    id === EVERY_KEY
      ? lines.walking
      : users.filter((entry) => entry.id === id).flatMap((entry) => lines.using(entry));
  return declared.scopes.map((scope) => ({
    of: `scopes.${scope.id}`,
    at: [...new Set(discloseScope(scope, declared).usedFor.flatMap(at))],
  }));
}

function linesOfRuns({ declared, manifest, lines }: Evidence): DisclosedLines[] {
  const at = (functionKey: string): SourceLine[] =>
    [lines.handling(functionKey)].filter((line) => line !== '');
  return [
    ...discloseLifecycle(manifest).map((call) => ({
      of: `lifecycle.${call.event}`,
      at: at(call.function),
    })),
    ...discloseSchedules(declared.schedules, manifest).map((run) => ({
      of: `schedules.${run.id}`,
      at: at(run.function),
    })),
  ];
}
