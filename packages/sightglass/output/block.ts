/** A piece of a document, before it is written in one format. Its texts are not escaped yet. */
export type Block = Heading | Line | List | Table;

interface Heading {
  readonly kind: 'heading';
  /** 1 or 2. */
  readonly level: 1 | 2;
  readonly text: string;
}

interface Line {
  readonly kind: 'line';
  readonly text: string;
}

export interface Item {
  readonly text: string;
  /** What is said more quietly below it; empty for nothing. */
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
  /** Parts of a page to which the rows lead, where they lead anywhere. */
  readonly links?: readonly string[];
}

export const heading = (level: Heading['level'], text: string): Block => ({
  kind: 'heading',
  level,
  text,
});
export const line = (text: string): Block => ({ kind: 'line', text });
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
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
