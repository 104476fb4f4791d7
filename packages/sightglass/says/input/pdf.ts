import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
// The worker is imported as a module, which the library then finds and runs in the page. It would
// otherwise load it by its address, which pages opened from disk and some content policies do not
// allow.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

import { BROKEN, isHyphened } from '../words/hyphen';
import { pageText, type Piece } from './pdf-page';

/** At most this many pages are read. */
const MOST_PAGES = 300;

/**
 * The text of a PDF, line by line. Nothing in it is executed. A module of its own because it is
 * large; rejects with the library's error where the file is no PDF, broken or locked by a password.
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

/** Joins words that were hyphenated at the end of a line. */
const unbroken = (text: string): string =>
  text.replace(BROKEN, (_, before: string, behind: string) =>
    isHyphened(before, behind) ? `${before}-` : before,
  );
