import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { serviceOf } from 'sightglass-for-jira/facts/services';
import { loadManyWords } from '../review-words';
import type { Sorted } from './sort-files';
import { summedUp, type SummedUp } from './summed-up';

/** Several apps, summed up, and the words for them. */
export interface Many extends SummedUp {
  readonly words: InspectorWords;
}

/** Sums up several apps. All this comes when more than one is given. */
export async function manyOf(sorted: Sorted, language: string): Promise<Many> {
  const [summed, words] = await Promise.all([summedUp(sorted), loadManyWords(language)]);
  return { ...summed, words: words.knowing(serviceOf) };
}
