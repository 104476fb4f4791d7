/** What a part of a statement is: a list item has what announces it before it. */
export type BlockKind = 'heading' | 'paragraph' | 'item';

/** A part of the text that stands by itself. */
export interface Block {
  readonly kind: BlockKind;
  /** Places in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** How deep a heading or an item is, from 1. */
  readonly level: number;
}

/** A statement as plain text, with its parts in order. */
export interface StatementText {
  readonly text: string;
  readonly blocks: readonly Block[];
}
