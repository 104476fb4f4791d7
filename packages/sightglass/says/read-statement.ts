import { readAnswers } from './answers/read-answers';
import { htmlText } from './input/html';
import { isPdf, kindOf } from './input/kind';
import { markdownText } from './input/markdown';
import { plainText } from './input/plain';
import { readDocument } from './read';
import type { InputKind, StatementReading } from './reading';

/**
 * Reads a privacy statement: text, Markdown, HTML, or the Marketplace's answers as JSON, told apart by how it
 * starts unless `kind` says. Takes any text, never throws, keeps nothing, loads nothing.
 */
export function readStatement(text: string, kind: InputKind = kindOf(text)): StatementReading {
  const written = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  if (kind === 'marketplace-answers')
    return readAnswers(written) ?? readDocument(plainText(written), 'text');
  if (kind === 'html') return readDocument(htmlText(written), kind);
  return readDocument(kind === 'markdown' ? markdownText(written) : plainText(written), kind);
}

/** Reads a file: a PDF by its bytes, all else as UTF-8 text. Rejects only where a PDF cannot be read. */
export async function readStatementFile(bytes: Uint8Array): Promise<StatementReading> {
  if (!isPdf(bytes)) return readStatement(new TextDecoder().decode(bytes));
  const { pdfText } = await import('./input/pdf');
  return readStatement(await pdfText(bytes), 'pdf');
}
