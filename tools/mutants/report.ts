import { at, itemsAt, keysAt, textAt, textsAt } from 'sightglass-for-jira/json/decoded';

/** One mutant. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The original code, on one line. */
  readonly code: string;
  readonly replacement: string;
  readonly status: string;
  /** The names of the tests that reach it. */
  readonly reachedBy: readonly string[];
}

/** All mutants in Stryker's report: https://github.com/stryker-mutator/mutation-testing-elements */
export function mutantsIn(report: unknown): readonly Mutant[] {
  const names = testsIn(report);
  return keysAt(report, 'files').flatMap((file) => {
    const source = textAt(report, 'files', file, 'source') ?? '';
    return itemsAt(report, 'files', file, 'mutants').map((mutant) => ({
      file,
      line: Number(at(mutant, 'location', 'start', 'line')),
      code: onOneLine(textBetween(source, at(mutant, 'location'))),
      replacement: onOneLine(textAt(mutant, 'replacement') ?? ''),
      status: textAt(mutant, 'status') ?? '',
      reachedBy: textsAt(mutant, 'coveredBy').map((id) => names.get(id) ?? id),
    }));
  });
}

/** The name of each test, by what the report calls it. */
const testsIn = (report: unknown): ReadonlyMap<string, string> =>
  new Map(
    keysAt(report, 'testFiles')
      .flatMap((file) => itemsAt(report, 'testFiles', file, 'tests'))
      .map((test) => [textAt(test, 'id') ?? '', textAt(test, 'name') ?? '']),
  );

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Lines and columns count from 1; the end is exclusive. */
function textBetween(source: string, location: unknown): string {
  const lines = source.split('\n');
  const offset = (place: 'start' | 'end'): number => {
    const line = Number(at(location, place, 'line'));
    const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    return before + Number(at(location, place, 'column')) - 1;
  };
  return source.slice(offset('start'), offset('end'));
}
