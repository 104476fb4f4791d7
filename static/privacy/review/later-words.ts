import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { appsFiles, compareFiles } from '../text/later-files';
import { saysFiles } from '../text/reader-files';
import { loadWordsWith } from './review-words';

/** The inspector's words, with those for comparing. */
export const loadComparingWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, compareFiles);

/** The same, with those for a table of apps. */
export const loadManyWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, saysFiles, appsFiles);

/** The same, with those for comparing and for a statement: all that a record may say. */
export const loadRecordWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, compareFiles, saysFiles);
