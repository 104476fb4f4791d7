/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { on } from './happened';
import { useElement } from './use-element';
import { useOncePut } from './whole-page';
import { TABS, type Tab } from '../start/place';
import { useTexts } from '../text/use-texts';

interface Props {
  readonly shown: Tab;
  readonly onGo: (tab: Tab) => void;
}

/** The tabs of the admin page. Arrow keys walk along them, and Home and End go to the ends. */
export function Tabs({ shown, onGo }: Props) {
  const { t } = useTexts();
  const list = useElement();
  const walk = (key: string): void => {
    const next = neighbour(shown, key);
    if (next === undefined) return;
    onGo(next);
    list.focusWithin(`tab-${next}`);
  };
  return (
    <div
      {...list.here}
      class="tabs"
      role="tablist"
      aria-label={t('tabs.name')}
      onKeyDown={on(({ key }) => {
        walk(key);
      })}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={tab === shown}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === shown ? 0 : -1}
          onClick={on(() => {
            onGo(tab);
          })}
        >
          {t(`tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}

function neighbour(tab: Tab, key: string): Tab | undefined {
  const index = TABS.indexOf(tab);
  if (key === 'ArrowRight') return TABS.at((index + 1) % TABS.length);
  if (key === 'ArrowLeft') return TABS.at(index - 1);
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS.at(-1) : undefined;
}

interface PanelProps {
  readonly tab: Tab;
  readonly shown: Tab;
  readonly children: ComponentChildren;
}

/** What a tab shows, from when it is first shown. It stays on the page when another is. */
export function TabPanel({ tab, shown, children }: PanelProps) {
  const { t } = useTexts();
  const isPut = useOncePut(tab === shown);
  return (
    <div
      id={`panel-${tab}`}
      class="panel"
      role="tabpanel"
      aria-labelledby={`tab-${tab}`}
      tabIndex={0}
      hidden={tab !== shown}
    >
      {isPut && (
        <>
          <h2 class="print-only">{t(`tab.${tab}`)}</h2>
          {children}
        </>
      )}
    </div>
  );
}
