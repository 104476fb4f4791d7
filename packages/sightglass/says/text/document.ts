/** The kinds of parts of a statement. The block before a list item announces the list. */
export type BlockKind = 'heading' | 'paragraph' | 'item';

/** One part of the text. */
export interface Block {
  readonly kind: BlockKind;
  /** Positions in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The nesting level of a heading or an item, from 1. */
  readonly level: number;
}

/** A statement as plain text, with its parts in order. */
export interface StatementText {
  readonly text: string;
  readonly blocks: readonly Block[];
}
