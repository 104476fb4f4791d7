/** One part of an app before it is read: a path, or the text itself. */
export interface Part {
  readonly kind: 'path' | 'text';
  readonly value: string;
}

/** One app of a list or a folder. */
export interface NamedApp {
  readonly name: string;
  readonly asks: Part | null;
  readonly says: Part | null;
  /** The folder of its source. */
  readonly source: string | null;
}
