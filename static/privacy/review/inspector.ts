import type { FunctionComponent } from 'preact';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { InspectAppProps } from './review-app';
import { createPart, type Source } from '../loading/source';

/** What the tab needs to inspect an app. */
export interface Inspector {
  readonly Inspect: FunctionComponent<InspectAppProps>;
  readonly words: InspectorWords;
}

/** Comes when the tab is first opened: nobody else waits for what reads and knows those files. */
export const inspectorSource = (language: string): Source<Inspector> =>
  createPart(async () => {
    const [{ InspectApp: Inspect }, words] = await Promise.all([
      import('./review-app'),
      import('./review-words').then(({ loadInspectorWords }) => loadInspectorWords(language)),
    ]);
    return { Inspect, words };
  });
