import type { Block } from '../output/block';
import type { Format } from '../output/formats';
import { asHtml } from '../output/html/page';
import { asMarkdown } from '../output/markdown';
import { asPlainText } from '../output/plain';
import type { Screen } from '../output/screen';

/** A document for a terminal, as Markdown, or as an HTML page. */
export const written = (
  blocks: readonly Block[],
  format: Format,
  { language }: { readonly language: string },
  screen: Screen,
): string =>
  format === 'markdown'
    ? asMarkdown(blocks)
    : format === 'html'
      ? asHtml([blocks], language)
      : asPlainText(blocks, screen);
