import { escaped, table } from '../language/markup';
import type { Block } from './block';
import { visible } from '../language/shown';

/** A document as Markdown. */
export const asMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(markdownOf).join('\n\n')}\n`;

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inMarkdown(block.text)}`;
    case 'line':
      return inMarkdown(block.text);
    case 'list':
      return block.items
        .map(({ text, note }) => `- ${inMarkdown(text)}${note === '' ? '' : quiet(note)}`)
        .join('\n');
    case 'table':
      return table(block.columns, block.rows, inMarkdown);
  }
}

/** The note of an item, on a line of its own. */
const quiet = (note: string): string => `  \n  *${inMarkdown(note)}*`;

/** Escapes a text so that it makes no link, image, entity or list. */
const inMarkdown = (text: string): string =>
  escaped(visible(text))
    .replace(/[&!@]|:(?=\/\/)|\.(?<=\bwww\.)/gi, '\\$&')
    .replace(/^\s*(?:[-+=]|\d+(?=[.)]))/, (start) =>
      /\d$/.test(start) ? `${start}\\` : `\\${start.trimStart()}`,
    );
