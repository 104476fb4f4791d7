import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { makeWords, type Words } from 'sightglass-for-jira/language/words';
import { loadInspectorWords } from '../privacy/review/review-words';
import { pageFiles } from '../privacy/text/page-files';
import { textsIn } from '../privacy/text/text-file';
import { createTexts, type Texts } from '../privacy/text/texts';
import { viewerZone } from './viewer';
import { webFiles } from './web-files';

/** All words of the page in one language. */
export interface Spoken {
  readonly language: string;
  readonly texts: Texts;
  /** The words of the review itself. */
  readonly review: InspectorWords;
  /** The words of the page around it. */
  readonly web: Words;
}

/** Loads the words of one language, and of no other. */
export async function speak(language: string): Promise<Spoken> {
  // Of the texts that all pages share, the build leaves in only those that this page can show.
  const [page, web, review] = await Promise.all([
    textsIn(language, pageFiles),
    textsIn(language, webFiles),
    loadInspectorWords(language),
  ]);
  const texts = createTexts(page, { language, locale: language, timeZone: viewerZone() });
  return { language, texts, review, web: makeWords(language, web) };
}
