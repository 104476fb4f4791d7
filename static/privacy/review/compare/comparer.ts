import type { FunctionComponent } from 'preact';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { ComparedProps } from './compared';
import { createPart, type Source } from '../../loading/source';

/** What shows two versions side by side. */
export interface Comparer {
  readonly Compared: FunctionComponent<ComparedProps>;
  readonly words: InspectorWords;
}

/** Comes when two are first compared: most people never do. */
export const comparerSource = (language: string): Source<Comparer> =>
  createPart(async () => {
    const [{ InspectCompared: Compared }, words] = await Promise.all([
      import('./compared'),
      import('../later-words').then(({ loadComparingWords }) => loadComparingWords(language)),
    ]);
    return { Compared, words };
  });
