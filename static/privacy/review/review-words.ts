import { inspectorWords, type InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { textsIn } from '../text/text-file';
import {
  appsFiles,
  asksFiles,
  compareFiles,
  namesFiles,
  outputFiles,
  reviewFiles,
  saysFiles,
} from '../text/reader-files';

const FILES = [asksFiles, namesFiles, outputFiles, reviewFiles] as const;

/** The inspector's words in one language: no other one is loaded. */
export const loadInspectorWords = async (language: string): Promise<InspectorWords> =>
  inspectorWords(language, await textsIn(language, ...FILES));

/** The same, with those for comparing. */
export const loadComparingWords = async (language: string): Promise<InspectorWords> =>
  inspectorWords(language, await textsIn(language, ...FILES, compareFiles));

/** The same, with those for reading a statement. */
export const loadStatementWords = async (language: string): Promise<InspectorWords> =>
  inspectorWords(language, await textsIn(language, ...FILES, saysFiles));

/** The same, with those for a table of apps. */
export const loadManyWords = async (language: string): Promise<InspectorWords> =>
  inspectorWords(language, await textsIn(language, ...FILES, saysFiles, appsFiles));

/** The same, with those for comparing and for a statement: all that a record may say. */
export const loadRecordWords = async (language: string): Promise<InspectorWords> =>
  inspectorWords(language, await textsIn(language, ...FILES, compareFiles, saysFiles));
