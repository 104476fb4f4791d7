import type { FunctionComponent } from 'preact';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { serviceOf } from 'sightglass-for-jira/facts/services';
import { loadManyWords } from '../later-words';
import { ManyApps, type ManyAppsProps } from './many-apps';
import type { Sorted } from './sort-files';
import { summedUp, type SummedUp } from './summed-up';

/** Several apps, summed up, with what shows them and the words for them. */
export interface Many extends SummedUp {
  readonly Table: FunctionComponent<ManyAppsProps>;
  readonly words: InspectorWords;
}

/** Sums up several apps. All this comes when more than one is given. */
export async function manyOf(sorted: Sorted, language: string): Promise<Many> {
  const [summed, words] = await Promise.all([summedUp(sorted), loadManyWords(language)]);
  return { ...summed, Table: ManyApps, words: words.knowing(serviceOf) };
}
