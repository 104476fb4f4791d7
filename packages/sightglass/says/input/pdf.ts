import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// The worker is imported as a module, which the library then finds and runs in the page. It would
// otherwise load it by its address, which pages opened from disk and some content policies do not
// allow.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

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
    pages.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
  }
  return unbroken(pages.join('\n'));
}

/** Prefixes after which a hyphen belongs to the word. */
const WHOLE =
  /(?:^|[^\p{L}])(?:third|non|sub|opt|self|real|long|short|e|cross|multi|pre|post|end|in|on|anti|re|co)$/iu;

/** Joins words that were hyphenated at the end of a line. */
const unbroken = (text: string): string =>
  text.replace(/(\p{Ll}{1,30})-\n(?=\p{Ll})/gu, (_, before: string) =>
    WHOLE.test(before) ? `${before}-` : before,
  );
