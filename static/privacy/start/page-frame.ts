import { render, type VNode } from 'preact';

/** Puts what is shown in the place of the outline that the page comes with, and names it. */
export function showPage(page: VNode, language: string, title: string): void {
  nameDocument(language, title);
  const root = place();
  root?.replaceChildren();
  if (root !== null) render(page, root);
}

/** Says which language the page is in, and what it is called. */
export function nameDocument(language: string, title: string): void {
  document.documentElement.lang = language;
  document.title = title;
}

/** Shows the text for a page that does not start, which the page has brought with it. */
export const showThatItFailed = (): void => place()?.classList.add('boot-failed');

const place = (): Element | null => document.querySelector('#app');
