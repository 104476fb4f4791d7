import { createSource, type Source } from '../loading/source';
import type { Outcome } from '../start/answers';
import type * as otherTabs from './other-tabs';

/** The code of the tabs that are not shown first. */
export type OtherTabs = typeof otherTabs;

/** Comes when one of them is shown, or a moment after the page can be read. */
export const tabsSource = (): Source<OtherTabs> => createSource(loadTabs);

async function loadTabs(): Promise<Outcome<OtherTabs>> {
  try {
    return { ok: true, value: await import('./other-tabs') };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
