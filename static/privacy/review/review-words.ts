import { inspectorWords, type InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { textsIn, type TextFiles } from '../text/text-file';
import { asksFiles, namesFiles, outputFiles, reviewFiles, saysFiles } from '../text/reader-files';

/** The inspector's words in one language, with those of other kinds: no other language is loaded. */
export const loadWordsWith = async (
  language: string,
  ...others: readonly TextFiles[]
): Promise<InspectorWords> =>
  inspectorWords(
    language,
    await textsIn(language, asksFiles, namesFiles, outputFiles, reviewFiles, ...others),
  );

export const loadInspectorWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language);

/** The same, with those for reading a statement. */
export const loadStatementWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, saysFiles);
