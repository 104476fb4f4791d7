import { render, type VNode } from 'preact';

/** The outline that the page comes with, once something else stands in its place. */
let outline: readonly ChildNode[] | null = null;

/** Puts the heading into the outline, before anything else can be shown, and names the page. */
export function showHeading(heading: string, language: string): void {
  nameDocument(language, heading);
  const shown = document.createElement('h1');
  shown.textContent = heading;
  place()?.querySelector('.skeleton-title')?.replaceWith(shown);
}

/** Puts what is shown in the place of the outline, or of what was shown before. */
export function showPage(page: VNode): void {
  const root = place();
  if (root === null) return;
  if (outline === null) {
    outline = [...root.childNodes];
    root.replaceChildren();
  }
  render(page, root);
}

/** Says which language the page is in, and what it is called. */
export function nameDocument(language: string, title: string): void {
  document.documentElement.lang = language;
  document.title = title;
}

/** Shows the text for a page that does not start, which the page has brought with it. */
export function showThatItFailed(): void {
  const root = place();
  if (outline !== null) root?.replaceChildren(...outline);
  root?.classList.add('boot-failed');
}

const place = (): Element | null => document.querySelector('#app');
