import type { FunctionComponent } from 'preact';
import type { Outcome } from './answers';
import type { ComparedProps } from './components/inspect-compared';
import { createSource, type Source } from './source';

/** What shows two versions side by side. */
export interface Comparer {
  readonly Compared: FunctionComponent<ComparedProps>;
}

/** Comes when two are first compared: most people never do. */
export const comparerSource = (): Source<Comparer> => createSource(loadComparer);

async function loadComparer(): Promise<Outcome<Comparer>> {
  try {
    const { InspectCompared } = await import('./components/inspect-compared');
    return { ok: true, value: { Compared: InspectCompared } };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
