import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { heldFiles } from '../text/held-files';
import {
  appsFiles,
  compareFiles,
  faultyFiles,
  laterFiles,
  rareFiles,
  writtenFiles,
} from '../text/later-files';
import { saysFiles } from '../text/reader-files';
import { loadWordsWith } from './review-words';

/** What only few apps need, and the page's words around more than one answer, or none. */
const SELDOM = [rareFiles, laterFiles];

/** The inspector's words, with those that only few apps need. */
export const loadAllWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, ...SELDOM);

/** The same, with those for an answer that is written down. */
export const loadWrittenWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, ...SELDOM, writtenFiles);

/** All of the inspector's, with those for comparing. */
export const loadComparingWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, ...SELDOM, compareFiles);

/** All of the inspector's, with those for a table of apps. */
export const loadManyWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, ...SELDOM, saysFiles, appsFiles);

/** All that a record may say. */
export const loadRecordWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(
    language,
    ...SELDOM,
    ...[writtenFiles, compareFiles],
    ...[saysFiles, faultyFiles, heldFiles],
  );
