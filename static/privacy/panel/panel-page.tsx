/** @jsxImportSource preact */
import { Denied } from '../ui/denied';
import { on } from '../ui/happened';
import { Later } from '../ui/later';
import { PageFooter } from '../ui/page-footer';
import { WhenLoaded, WhenSpoken } from '../loading/when-loaded';
import type { AppHistory } from '../start/history';
import { usePanelParts } from './panel-parts';
import type { PanelSources } from '../loading/sources';
import { usePlace } from '../start/use-place';
import { useSource } from '../loading/use-source';
import { useTexts, useWholeTexts } from '../text/use-texts';

interface Props {
  /** Whose page it is: that of a project, or that of the person who looks at it. */
  readonly of: 'project' | 'personal';
  readonly sources: PanelSources;
  readonly history: AppHistory;
}

/** What the app means for one project or one person, for people who never heard of Forge. */
export function PanelPage({ of, sources, history }: Props) {
  const { t } = useTexts();
  const { place, go, name } = usePlace(history);
  const isPersonal = of === 'personal';
  const isStatement = place.tab === 'statement';
  const isWhole = useWholeTexts(true);
  const parts = usePanelParts();
  const panel = useSource(sources.panel, !isStatement);
  const statement = useSource(sources.statement, isStatement);
  const isDenied = [panel.loaded, statement.loaded].some(
    (one) => one.state === 'failed' && one.code === 'NOT_ALLOWED',
  );
  if (isDenied && isWhole) return <Denied page={of} />;
  const other = isStatement ? 'overview' : 'statement';
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t(isPersonal ? 'menu.personalPrivacy' : 'menu.projectPrivacy')}</h1>
        <button
          type="button"
          class="button button-subtle no-print"
          onClick={on(() => {
            go({ tab: other, topic: null });
          })}
        >
          {t(isStatement ? 'project.back' : 'project.statement')}
        </button>
      </header>
      <WhenSpoken>
        {isStatement ? (
          <WhenLoaded shown={parts}>
            {({ StatementTab }) => (
              <WhenLoaded shown={statement}>
                {({ said, words }) => (
                  <StatementTab
                    statement={said}
                    words={words}
                    topic={place.topic}
                    isPrinting={false}
                    onTopic={(id) => {
                      name({ tab: 'statement', topic: id });
                    }}
                  />
                )}
              </WhenLoaded>
            )}
          </WhenLoaded>
        ) : (
          <WhenLoaded shown={parts}>
            {({ PanelBody }) => (
              <WhenLoaded shown={panel}>{(read) => <PanelBody of={of} panel={read} />}</WhenLoaded>
            )}
          </WhenLoaded>
        )}
      </WhenSpoken>
      {panel.loaded.state === 'ready' && (
        <Later>
          <PageFooter
            version={panel.loaded.value.version}
            hash={null}
            readAt={panel.loaded.value.readAt}
          />
        </Later>
      )}
    </main>
  );
}
