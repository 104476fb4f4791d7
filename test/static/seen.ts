/** What a reader does not see: hidden from sight, from reading aloud, or shown on paper only. */
const HIDING = '[hidden], [aria-hidden=true], .unseen, .print-only';

/** Whether an element keeps what is in it from readers. */
export const isHiding = (element: Element): boolean =>
  element.matches(HIDING) || (element.localName === 'details' && !isNamed(element));

/** Whether it says what is to be found when it is opened. */
const isNamed = (details: Element): boolean =>
  [...details.children].some(({ localName }) => localName === 'summary');

/** The text of a part of a page as everybody sees it: what is hidden in any way does not count as said. */
export function seen(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  return isHiding(node) ? '' : [...node.childNodes].map(seen).join('');
}
