import { readAnswers } from './answers/read-answers';
import { htmlText } from './input/html';
import { kindOf } from './input/kind';
import { markdownText } from './input/markdown';
import { plainText } from './input/plain';
import { readDocument } from './read';
import type { InputKind, StatementReading } from './reading';
import type { StatementText } from './text/document';

/**
 * Reads a privacy statement: plain text, Markdown, HTML, or the Marketplace's answers as JSON, told
 * apart by the text unless `kind` is given; for a PDF, its text from `pdfText`. Takes any text,
 * never throws, keeps no state, loads nothing.
 */
export function readStatement(text: string, kind: InputKind = kindOf(text)): StatementReading {
  const written = text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  if (kind === 'marketplace-answers')
    return readAnswers(written) ?? readDocument(partsOf(written, 'text'), 'text');
  return readDocument(partsOf(written, kind), kind);
}

/** What a text of a kind is split into; all else is read from that. */
export function partsOf(written: string, kind: InputKind): StatementText {
  if (kind === 'html') return htmlText(written);
  return kind === 'markdown' ? markdownText(written) : plainText(written);
}
