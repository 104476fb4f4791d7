/** Attributes that any element may have. */
const everywhere = [
  'aria-*',
  'class',
  'data-*',
  'dir',
  'hidden',
  'id',
  'key',
  'lang',
  'onCancel',
  'onChange',
  'onClick',
  'onClose',
  'onDragLeave',
  'onDragOver',
  'onDrop',
  'onInput',
  'onKeyDown',
  'onToggle',
  'ref',
  'role',
  'tabIndex',
  'title',
];

const plain = [
  'abbr',
  'article',
  'aside',
  'b',
  'caption',
  'code',
  'dd',
  'div',
  'dl',
  'dt',
  'em',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'header',
  'li',
  'main',
  'nav',
  'p',
  'pre',
  'section',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
];

/** Elements with attributes of their own. */
const special: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['href', 'rel', 'target']],
  ['button', ['autofocus', 'disabled', 'type']],
  ['details', ['open']],
  ['dialog', ['open']],
  ['input', ['autocomplete', 'checked', 'disabled', 'placeholder', 'type', 'value']],
  ['label', ['for']],
  ['ol', ['start']],
  ['path', ['d']],
  ['svg', ['height', 'viewBox', 'width']],
  ['td', ['colSpan', 'rowSpan']],
  ['textarea', ['autocomplete', 'rows', 'spellcheck', 'value']],
  ['th', ['colSpan', 'rowSpan', 'scope']],
  ['time', ['dateTime']],
];

/** Every element that a page may have, with every attribute that it may have. None can load anything. */
export const allowedElements: ReadonlyMap<string, readonly string[]> = new Map([
  ...plain.map((name) => [name, everywhere] as const),
  ...special.map(([name, own]) => [name, [...everywhere, ...own]] as const),
]);

/** Where a link may lead. Leaving the page is the person's own step, and it carries nothing along. */
export const allowedLinks: readonly RegExp[] = [
  /^#[\w-]*$/,
  /^https:\/\/developer\.atlassian\.com\/[\w/.#-]*$/,
  /^https:\/\/www\.atlassian\.com\/[\w/.#-]*$/,
];

/** What a link that leaves the page must carry, so that the page it opens learns nothing. */
export const LINK_REL = 'noopener noreferrer';
