import { escaped, table } from '../language/markup';
import type { Block } from './block';
import { visible } from '../language/shown';

/** A document in Markdown. */
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

/** On a line of its own within the item. */
const quiet = (note: string): string => `  \n  *${inMarkdown(note)}*`;

/** Text that stands for itself: no link, image, entity or list is made of it. */
const inMarkdown = (text: string): string =>
  escaped(visible(text))
    .replace(/[&!@]|:(?=\/\/)|\.(?<=\bwww\.)/gi, '\\$&')
    .replace(/^\s*(?:[-+=]|\d+(?=[.)]))/, (start) =>
      /\d$/.test(start) ? `${start}\\` : `\\${start.trimStart()}`,
    );
