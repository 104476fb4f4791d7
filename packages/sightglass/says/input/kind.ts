import type { InputKind } from '../reading';

/** How many characters are examined to tell the kind. */
const LOOKED_AT = 4000;

/** What kind of text this is, by its first lines. `isPdf` recognises a PDF, by its bytes. */
export function kindOf(text: string): Exclude<InputKind, 'pdf'> {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (/^(?:\{|\[\s*\{)/.test(start)) return 'marketplace-answers';
  if (
    /^<(?:!doctype html|html)|<(?:p|div|h[1-6]|ul|li|br|body|section|span|a)\b[^<>]{0,200}>/i.test(
      start,
    )
  )
    return 'html';
  const isMarkdown = /^ {0,3}#{1,6} \S|^ {0,3}\*\*\S|\]\([^)\s]{1,200}\)|^\|? ?:?-{3,} ?\|/m.test(
    start,
  );
  return isMarkdown ? 'markdown' : 'text';
}

/** Whether bytes are a PDF: its signature is within the first 1,024. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
