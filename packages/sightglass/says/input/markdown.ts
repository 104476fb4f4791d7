import type { Block, StatementText } from '../text/document';
import { plainText } from './plain';

/**
 * The parts of a Markdown text. The text itself stays unchanged, so that places are those of the
 * file; a part starts after its own marks.
 */
export function markdownText(text: string): StatementText {
  const found = plainText(text).blocks;
  const blocks = found.flatMap((block, at) => {
    const parts = marked(text, block);
    const next = found.at(at + 1);
    return next !== undefined && RULED.test(text.slice(next.start, next.end))
      ? parts.map(asHead)
      : parts;
  });
  return { text, blocks };
}

/** The line below a table's header. */
const RULED = /^\|[\s:|-]*-[\s:|-]*$/;

/** A table's header is read together with each of its rows, like a paragraph before a list. */
const asHead = (block: Block): Block => ({ ...block, kind: 'paragraph' });

function marked(text: string, block: Block): Block[] {
  const written = text.slice(block.start, block.end);
  if (/^(?:[-*_=]\s?){3,}$|^```|^\|?[\s:|-]+\|?$/.test(written)) return [];
  const heading = /^(#{1,6})\s+/.exec(written);
  if (heading !== null)
    return [
      {
        ...block,
        kind: 'heading',
        level: heading[1]?.length ?? 1,
        start: block.start + heading[0].length,
      },
    ];
  if (/^\*\*[^*\n]{1,90}\*\*:?$/.test(written)) return [{ ...block, kind: 'heading', level: 6 }];
  if (written.startsWith('|')) return cellsOf(written, block);
  return [block.kind === 'heading' ? { ...block, kind: 'paragraph', level: 1 } : block];
}

/** A table row becomes one item, so that its cells are read together. */
const cellsOf = (written: string, block: Block): Block[] =>
  /[\p{L}\p{N}]/u.test(written) ? [{ ...block, kind: 'item', level: 1 }] : [];
