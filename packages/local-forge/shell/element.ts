/** Makes an element with attributes and children; text stays text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A table with a heading for each column. */
export const table = (
  columns: readonly string[],
  rows: readonly (readonly (HTMLElement | string)[])[],
): HTMLElement =>
  element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name))),
    ),
    element(
      'tbody',
      {},
      ...rows.map((cells) =>
        element(
          'tr',
          {},
          ...cells.map((cell) => (typeof cell === 'string' ? element('td', {}, cell) : cell)),
        ),
      ),
    ),
  );
