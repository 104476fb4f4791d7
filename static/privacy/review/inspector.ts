import type { FunctionComponent } from 'preact';
import type { Outcome } from '../start/answers';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { InspectAppProps } from './review-app';
import { createSource, type Source } from '../loading/source';

/** What the tab needs to inspect an app. */
export interface Inspector {
  readonly Inspect: FunctionComponent<InspectAppProps>;
  readonly words: InspectorWords;
}

/** Comes when the tab is first opened: nobody else waits for what reads and knows those files. */
export const inspectorSource = (language: string): Source<Inspector> =>
  createSource(() => loadInspector(language));

async function loadInspector(language: string): Promise<Outcome<Inspector>> {
  try {
    const [{ InspectApp }, { loadInspectorWords }] = await Promise.all([
      import('./review-app'),
      import('./review-words'),
    ]);
    return { ok: true, value: { Inspect: InspectApp, words: await loadInspectorWords(language) } };
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}
