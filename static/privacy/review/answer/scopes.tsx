/** @jsxImportSource preact */
import { operationDates } from 'sightglass-for-jira/facts/figures';
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { unscopedIn } from 'sightglass-for-jira/asks/unscoped';
import { MAX_SHOWN } from './gravity';
import type { Side } from '../input/use-comparing';
import type { WantedLine } from '../input/use-line';
import { DataTable } from '../../ui/data-table';
import { Cut } from './group';
import { InspectLines } from './lines';

interface Props {
  readonly inspection: Inspection;
  readonly side: Side;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** With more than so many scopes, their table is folded. */
export const FEW_SCOPES = 4;

/** Each scope, what it is for, and what it opens. */
export function InspectScopes({ inspection, side, words, onLine }: Props) {
  const { scopes } = inspection;
  const open = unscopedIn(inspection);
  const columns = ['scope', 'meaning', 'operations', 'deleting', 'lines'];
  const isCounted = scopes.some(({ operations }) => operations !== null);
  const count = (value: number | undefined): string =>
    value === undefined ? '–' : words.number(value);
  return (
    <div>
      <DataTable
        content="inspected"
        caption={words.of('inspect.scopes')}
        heads={columns.map((column) => words.of(`column.${column}`))}
        rows={[
          ...scopes.slice(0, MAX_SHOWN).map((scope) => ({
            id: `${scope.impliedBy ?? ''} ${scope.name}`,
            cells: [
              <code key="name">{words.value(scope.name)}</code>,
              words.scope(scope),
              count(scope.operations?.operations),
              count(scope.operations?.deleting),
              <InspectLines key="lines" {...{ lines: scope.lines, side, words, onLine }} />,
            ],
          })),
          ...(open === null
            ? []
            : [
                {
                  id: '',
                  cells: [
                    '–',
                    words.of('inspect.unscoped'),
                    count(open.operations),
                    count(open.deleting),
                    '',
                  ],
                },
              ]),
        ]}
      />
      <Cut count={scopes.length} words={words} />
      {isCounted && <p class="hint">{words.of('inspect.figures', operationDates)}</p>}
    </div>
  );
}
