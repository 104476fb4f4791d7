import type { FunctionComponent } from 'preact';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Outcome } from '../../start/answers';
import type { ComparedProps } from './compared';
import { createSource, type Source } from '../../loading/source';

/** What shows two versions side by side. */
export interface Comparer {
  readonly Compared: FunctionComponent<ComparedProps>;
  readonly words: InspectorWords;
}

/** Comes when two are first compared: most people never do. */
export const comparerSource = (language: string): Source<Comparer> =>
  createSource(() => loadComparer(language));

async function loadComparer(language: string): Promise<Outcome<Comparer>> {
  try {
    const [{ InspectCompared }, { loadComparingWords }] = await Promise.all([
      import('./compared'),
      import('../later-words'),
    ]);
    return {
      ok: true,
      value: { Compared: InspectCompared, words: await loadComparingWords(language) },
    };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
