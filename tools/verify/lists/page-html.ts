/** The only elements of index.html. */
export const pageElements: ReadonlySet<string> = new Set([
  'body',
  'div',
  'h1',
  'head',
  'header',
  'html',
  'link',
  'main',
  'meta',
  'noscript',
  'p',
  'script',
  'section',
  'span',
  'title',
]);

/** The only attributes, `element attribute`, besides names for style and assistive technology. */
export const pageAttributes: ReadonlySet<string> = new Set([
  'html lang',
  'link crossorigin',
  'link href',
  'link rel',
  'meta charset',
  'meta content',
  'meta name',
  'script crossorigin',
  'script src',
  'script type',
]);

/** What a `meta` element may speak of. `http-equiv`, which can reload and redirect, is not an attribute. */
export const pageMetas: ReadonlySet<string> = new Set(['color-scheme', 'viewport']);
