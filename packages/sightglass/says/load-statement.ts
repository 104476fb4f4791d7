import { isPdf, kindOf } from './input/kind';
import { plainText } from './input/plain';
import { readDocument } from './read';
import type { InputKind, StatementReading } from './reading';

/**
 * Does what `readStatement` does, loading the code for a kind of file only when one is given: for
 * pages, where code must be fetched. Rejects where code cannot be loaded or a PDF cannot be read.
 */
export async function loadStatement(given: string | Uint8Array): Promise<StatementReading> {
  if (typeof given !== 'string' && isPdf(given)) {
    const { pdfText } = await import('./input/pdf');
    return readDocument(plainText(await pdfText(given)), 'pdf');
  }
  const text = typeof given === 'string' ? given : new TextDecoder().decode(given);
  return readText(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''));
}

async function readText(text: string): Promise<StatementReading> {
  const kind: InputKind = kindOf(text);
  if (kind === 'marketplace-answers') {
    const { readAnswers } = await import('./answers/read-answers');
    return readAnswers(text) ?? readDocument(plainText(text), 'text');
  }
  if (kind === 'html') return readDocument((await import('./input/html')).htmlText(text), kind);
  if (kind === 'text') return readDocument(plainText(text), kind);
  return readDocument((await import('./input/markdown')).markdownText(text), kind);
}
