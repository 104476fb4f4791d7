/** A piece of a document before it is written in a format. Its texts are not escaped yet. */
export type Block = Heading | Line | List | Table;

interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

interface Line {
  readonly kind: 'line';
  readonly text: string;
}

export interface Item {
  readonly text: string;
  /** A less prominent text below it; empty for none. */
  readonly note: string;
}

interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Parts of the page that the rows link to, if any. */
  readonly links?: readonly string[];
}

/** A heading. */
export const heading = (level: Heading['level'], text: string): Block => ({
  kind: 'heading',
  level,
  text,
});
/** A paragraph of one line. */
export const line = (text: string): Block => ({ kind: 'line', text });
/** A list. */
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
/** A table. */
export const table = (
  columns: Table['columns'],
  rows: Table['rows'],
  links?: readonly string[],
): Block => ({
  kind: 'table',
  columns,
  rows,
  ...(links === undefined ? {} : { links }),
});
