import { inspectorWords, type InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { textFilesIn, type TextFile } from '../text/languages';

/** The inspector's words in one language: no other one is loaded. */
export const loadInspectorWords = async (language: string): Promise<InspectorWords> =>
  wordsOf(language, await textFilesIn(language).review());

/** The same, with those for comparing. */
export async function loadComparingWords(language: string): Promise<InspectorWords> {
  const [files, more] = await Promise.all([
    textFilesIn(language).review(),
    textFilesIn(language).compare(),
  ]);
  return wordsOf(language, [...files, more]);
}

function wordsOf(language: string, files: readonly TextFile[]): InspectorWords {
  const texts = new Map(files.flatMap(({ default: some }) => Object.entries(some)));
  return inspectorWords(language, (key, fallback) => texts.get(key) ?? fallback ?? key);
}
