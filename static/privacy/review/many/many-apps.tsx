/** @jsxImportSource preact */
import { byName } from 'sightglass-for-jira/json/own';
import { cellsOf, COLUMNS } from 'sightglass-for-jira/review/many/cells';
import { DataTable } from '../../ui/data-table';
import { on } from '../../ui/happened';
import { Section } from '../../ui/section';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { ManyApp, SummedUp } from './summed-up';

export interface ManyAppsProps {
  readonly many: SummedUp & { readonly words: InspectorWords };
  readonly opened: ManyApp | null;
  readonly onOpen: (app: ManyApp) => void;
  readonly onClose: () => void;
}

/** A row an app, what matters most first. One that is pressed is told of in full below. */
export function ManyApps({ many, opened, onOpen, onClose }: ManyAppsProps) {
  const { apps, refused, words } = many;
  return (
    <Section heading={words.of('apps.heading', { count: apps.length })}>
      <p class="no-print">{words.of('page.many.open')}</p>
      <DataTable
        content="apps"
        caption={words.of('apps.heading', { count: apps.length })}
        heads={COLUMNS.map((column) => words.of(`apps.column.${column}`))}
        rows={apps.map((app, index) => {
          const cells = cellsOf(app.given, app.summary, words);
          return {
            id: String(index),
            cells: COLUMNS.map((column) =>
              column === 'app' ? (
                <button
                  type="button"
                  class="line"
                  aria-pressed={app === opened}
                  onClick={on(() => {
                    onOpen(app);
                  })}
                >
                  {cells.app}
                </button>
              ) : (
                byName(cells, column)
              ),
            ),
          };
        })}
      />
      {refused.length > 0 && (
        <p class="hint">{words.sentence('page.many.refused', refused.map(words.value))}</p>
      )}
      <div class="buttons no-print">
        <button type="button" class="button button-subtle" onClick={on(onClose)}>
          {words.of('page.many.close')}
        </button>
      </div>
    </Section>
  );
}
