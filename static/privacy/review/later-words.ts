import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { heldFiles } from '../text/held-files';
import { appsFiles, compareFiles, faultyFiles, rareFiles, writtenFiles } from '../text/later-files';
import { saysFiles } from '../text/reader-files';
import { loadWordsWith } from './review-words';

/** The inspector's words, with those that only few apps need. */
export const loadAllWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, rareFiles);

/** The same, with those for an answer that is written down. */
export const loadWrittenWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, rareFiles, writtenFiles);

/** All of the inspector's, with those for comparing. */
export const loadComparingWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, rareFiles, compareFiles);

/** All of the inspector's, with those for a table of apps. */
export const loadManyWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(language, rareFiles, saysFiles, appsFiles);

/** All that a record may say. */
export const loadRecordWords = (language: string): Promise<InspectorWords> =>
  loadWordsWith(
    language,
    ...[rareFiles, writtenFiles, compareFiles],
    ...[saysFiles, faultyFiles, heldFiles],
  );
