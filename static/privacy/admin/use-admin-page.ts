import { useCallback, useState } from 'preact/hooks';
import { sourceOf, type AdminSources } from '../loading/sources';
import { TABS, type Tab } from '../start/place';
import { useActions } from './actions/use-actions';
import type { Source } from '../loading/source';
import type { OtherTabs } from './tabs-source';
import { useSource } from '../loading/use-source';
import { useLater } from '../ui/later';
import { useWholePage } from '../ui/whole-page';
import { byName } from 'sightglass-for-jira/json/own';

/** All that the admin page shows and does: each tab's answer, the actions, and printing. */
export function useAdminPage(sources: AdminSources, code: Source<OtherTabs>, tab: Tab) {
  const { makeWhole } = useWholePage();
  const [isPrinting, setPrinting] = useState(false);
  const isShown = (source: ReturnType<typeof sourceOf>): boolean =>
    isPrinting || sourceOf(tab) === source;
  const isLater = useLater();
  const isOther = tab !== 'overview' && tab !== 'inspect';
  const tabs = useSource(code, isLater || isOther || isPrinting);
  const overview = useSource(sources.overview, isShown('overview'));
  const statement = useSource(sources.statement, isShown('statement'));
  const changes = useSource(sources.changes, isShown('changes'));
  const { reload } = overview;
  const { forget } = statement;
  const afterwards = useCallback(async () => {
    await reload();
    forget();
  }, [reload, forget]);
  const [progress, run] = useActions(afterwards);
  const onPrinted = useCallback(() => {
    setPrinting(false);
  }, []);
  const loaded = {
    overview: overview.loaded,
    statement: statement.loaded,
    changes: changes.loaded,
  };
  const all = Object.values(loaded);
  return {
    tabs,
    overview,
    statement,
    changes,
    progress,
    run,
    isDenied: all.some((one) => one.state === 'failed' && one.code === 'NOT_ALLOWED'),
    /** The tabs that would be missing on paper. */
    missing: TABS.filter((one) => {
      const source = sourceOf(one);
      if (source === null) return false;
      const isHere = one === 'overview' || tabs.loaded.state === 'ready';
      return !isHere || byName(loaded, source).state !== 'ready';
    }),
    print: {
      isAsked: isPrinting,
      isReady: [...all, tabs.loaded].every(({ state }) => state !== 'loading'),
      onAsk: () => {
        makeWhole();
        setPrinting(true);
      },
      onDone: onPrinted,
    },
  };
}

export type AdminPageState = ReturnType<typeof useAdminPage>;
