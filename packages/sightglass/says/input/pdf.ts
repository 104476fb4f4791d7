import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
// What else would be a worker, and so a file that is loaded by its address: neither a page opened from a disk
// nor every content policy has such a thing. Loaded like this, the library finds it and reads on the page itself.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

import { BROKEN, isHyphened } from '../words/hyphen';
import { pageText, type Piece } from './pdf-page';

/** How many pages are read. */
const MOST_PAGES = 300;

/**
 * The text of a PDF, a line of it a line. Nothing in it is run. Loaded by itself, since it is large; rejects with
 * the library's own error where the file is none, is broken or is locked by a password.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    return await textOf(await task.promise);
  } finally {
    await task.destroy();
  }
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageText(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))));
  }
  return unbroken(pages.join('\n'));
}

const pieceOf = ({ str, transform, width, height, hasEOL }: TextItem): Piece => ({
  text: str,
  x: Number(transform[4]),
  y: Number(transform[5]),
  width,
  height,
  endsLine: hasEOL,
});

/** Without the hyphens that a line's end brought into words. */
const unbroken = (text: string): string =>
  text.replace(BROKEN, (_, before: string, behind: string) =>
    isHyphened(before, behind) ? `${before}-` : before,
  );
