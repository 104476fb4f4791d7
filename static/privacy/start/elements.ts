const ANYWHERE = 'class id role hidden lang tabIndex';

/** Every element that the pages have, and its attributes beside `aria-…` and those that are allowed anywhere. */
const TABLE: readonly (readonly [elements: string, attributes: string])[] = [
  ['a', 'href target rel'],
  ['button', 'type name'],
  ['input', 'type value multiple'],
  ['textarea', 'rows spellcheck autocomplete value'],
  ['label', 'for'],
  ['th td', 'scope data-head'],
  ['time', 'dateTime'],
  ['details', 'open'],
  ['svg', 'viewBox width height'],
  ['path', 'd'],
  [
    'caption code dd dialog div dl dt footer h1 h2 h3 h4 header li main mark ol p pre section span strong ' +
      'summary table tbody thead tr ul',
    '',
  ],
];

const attributes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.flatMap(([elements, own]) =>
    elements
      .split(' ')
      .map((element) => [element, new Set(`${ANYWHERE} ${own}`.split(' '))] as const),
  ),
);

/** Whether the pages have such an element. */
export const isElement = (element: string): boolean => attributes.has(element);

/** Whether an element may have an attribute; none that loads, points, runs or looks is among them. */
export const mayHave = (element: string, name: string): boolean =>
  attributes.get(element)?.has(name) === true || (isElement(element) && /^aria-[a-z]+$/.test(name));

/** The kinds of fields that the pages have. There is none for a password, and none that is hidden. */
export const FIELDS: readonly unknown[] = ['file', 'search'];
