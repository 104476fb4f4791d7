import { useCallback, useState } from 'preact/hooks';
import { sourceOf, type AdminSources } from '../loading/sources';
import { TABS, type Tab } from '../start/place';
import { useActions } from './actions/use-actions';
import { useWholeTexts } from '../text/use-texts';
import { useTabs, type OtherTabs } from './tabs-source';
import { useSource, type Loaded } from '../loading/use-source';
import { useLater } from '../ui/later';
import { useWholePage } from '../ui/whole-page';
import { byName } from 'sightglass-for-jira/json/own';

/** All that the admin page shows and does: each tab's answer, the actions, and printing. */
export function useAdminPage(sources: AdminSources, tab: Tab) {
  const printing = usePrinting();
  const isPrinting = printing.isAsked;
  const isShown = (source: ReturnType<typeof sourceOf>): boolean =>
    isPrinting || sourceOf(tab) === source;
  const isLater = useLater();
  const isOther = tab !== 'overview' && tab !== 'inspect';
  const isMore = isLater || isOther || isPrinting;
  const isWhole = useWholeTexts(isMore);
  const tabs = useTabs(isMore);
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
    isDenied: isWhole && all.some((one) => one.state === 'failed' && one.code === 'NOT_ALLOWED'),
    missing: missingOf(loaded, tabs.loaded),
    print: {
      ...printing,
      isReady: isWhole && [...all, tabs.loaded].every(({ state }) => state !== 'loading'),
    },
  };
}

/** Whether everything is to be printed, for which all of it has to be on the page. */
function usePrinting() {
  const { makeWhole } = useWholePage();
  const [isAsked, setAsked] = useState(false);
  const onAsk = (): void => {
    makeWhole();
    setAsked(true);
  };
  const onDone = useCallback(() => {
    setAsked(false);
  }, []);
  return { isAsked, onAsk, onDone };
}

/** The tabs that would be missing on paper. */
const missingOf = (
  loaded: Readonly<Record<keyof AdminSources, Loaded<unknown>>>,
  code: Loaded<OtherTabs>,
): readonly Tab[] =>
  TABS.filter((tab) => {
    const source = sourceOf(tab);
    if (source === null) return false;
    const isCodeHere = tab === 'overview' || code.state === 'ready';
    return !isCodeHere || byName(loaded, source).state !== 'ready';
  });
