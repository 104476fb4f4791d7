import { useState } from 'preact/hooks';
import { createPart, type Source } from '../loading/source';
import { useSource, type Shown } from '../loading/use-source';
import type * as otherTabs from './other-tabs';

/** The code of the tabs that are not shown first. */
export type OtherTabs = typeof otherTabs;

/** Comes once it is wanted. */
export function useTabs(isWanted: boolean): Shown<OtherTabs> {
  const [source] = useState(tabsSource);
  return useSource(source, isWanted);
}

/** The browser loads it once, however often it is asked for. */
export const tabsSource = (): Source<OtherTabs> => createPart(() => import('./other-tabs'));
