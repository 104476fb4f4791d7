import type { Inspection } from '../asks/inspection';
import type { InspectorWords } from '../asks/inspection-words';
import { asMarkdown } from './markdown';
import { asPlainText } from './plain';
import { report } from './report';

/** An inspection as text for a terminal. */
export const toText = (
  inspection: Inspection,
  words: InspectorWords,
  file: string | null = null,
  isAll = false,
): string => asPlainText(report(inspection, words, file, isAll));

/** An inspection as Markdown. */
export const toMarkdown = (
  inspection: Inspection,
  words: InspectorWords,
  file: string | null = null,
  isAll = false,
): string => asMarkdown(report(inspection, words, file, isAll));
