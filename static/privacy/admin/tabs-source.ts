import { useState } from 'preact/hooks';
import { createSource } from '../loading/source';
import { useSource, type Shown } from '../loading/use-source';
import type { Outcome } from '../start/answers';
import type * as otherTabs from './other-tabs';

/** The code of the tabs that are not shown first. */
export type OtherTabs = typeof otherTabs;

/** Comes once it is wanted. */
export function useTabs(isWanted: boolean): Shown<OtherTabs> {
  const [source] = useState(() => createSource(loadTabs));
  return useSource(source, isWanted);
}

/** The browser loads it once, however often it is asked for. */
export async function loadTabs(): Promise<Outcome<OtherTabs>> {
  try {
    return { ok: true, value: await import('./other-tabs') };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
