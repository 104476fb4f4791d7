import type { Words } from '../../static/privacy/text/statement-words';
import { createTexts, type Texts } from '../../static/privacy/text/texts';
import { isHiding } from './seen';

const valuesIn = (values: Readonly<Record<string, unknown>> = {}): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}=${String(value)}`)
    .join('');

const plain = createTexts((key) => key, { language: 'en-US', locale: 'en-US', timeZone: 'UTC' });

/** Texts that tell which text is shown with what in it, so that no rewording changes them. */
export const keyed: Texts = {
  ...plain,
  t: (key, values) => key + valuesIn(values),
  plural: (key, count, values) => `${key} ×${count}${valuesIn(values)}`,
  reason: ({ reason }) => reason,
  moment: (time) => `at ${time}`,
  date: (time) => `on ${time.slice(0, 10)}`,
};

/** What is read as one line. */
const LINES = new Set(['button', 'caption', 'dd', 'dt', 'h2', 'h3', 'li', 'p', 'summary', 'tr']);

/** What a mark says when it is opened, which tests of marks and claims look at. */
const OPENED = /^(?:mark\.(?:how$|readAt|\w+\.why$)|basis\.|https:)/;

/** The same for what comes with the statement. */
export const keyedWords: Words = { of: (key, values) => key + valuesIn(values) };

/**
 * All that a part of a page says, line by line, each text with the tone in which it is said. What is
 * not for everybody to see is marked so, and thus is not what a test expects to be said.
 */
export function outlineOf(node: Element): string[] {
  const parts = [...node.childNodes].flatMap((child) => {
    if (child instanceof Element) return sayOf(child);
    const text = child.textContent?.trim() ?? '';
    return text === '' || OPENED.test(text) ? [] : [`${toneOf(node)}${text}`];
  });
  return LINES.has(node.localName) && parts.length > 0 ? [parts.join(' | ')] : parts;
}

function sayOf(element: Element): string[] {
  const said = [...labelOf(element), ...outlineOf(element)];
  return isHiding(element) ? said.map((line) => `(unseen) ${line}`) : said;
}

const labelOf = (element: Element): string[] =>
  element.localName === 'svg' && element.hasAttribute('aria-label')
    ? [`(${element.getAttribute('aria-label') ?? ''})`]
    : [];

const TONE = /\b(?:message|lozenge|agree)-(success|warning|danger|information|neutral)\b/;

function toneOf(element: Element | null): string {
  if (element === null) return '';
  const [, tone] = TONE.exec(element.getAttribute('class') ?? '') ?? [];
  return tone === undefined ? toneOf(element.parentElement) : `[${tone}] `;
}
