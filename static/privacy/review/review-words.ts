import { inspectorWords, type InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { spoken, type Language } from 'sightglass-for-jira/language/languages';
import { textsIn } from '../text/text-file';

/** The inspector's words in one language: no other one is loaded. */
export const loadInspectorWords = async (language: string): Promise<InspectorWords> =>
  inspectorWords(language, await textsIn(...reviewFiles(spoken(language))));

/** The same, with those for comparing. */
export async function loadComparingWords(language: string): Promise<InspectorWords> {
  const name = spoken(language);
  const compare = import(`../../../packages/sightglass/locales/${name}/compare.json`);
  return inspectorWords(language, await textsIn(...reviewFiles(name), compare));
}

const reviewFiles = (name: Language): Promise<unknown>[] => [
  import(`../../../packages/sightglass/locales/${name}/asks.json`),
  import(`../../../packages/sightglass/locales/${name}/names.json`),
  import(`../../../packages/sightglass/locales/${name}/output.json`),
  import(`../locales/${name}/review.json`),
];
