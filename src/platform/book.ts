import type { HandedEntry, InvocationKind } from '../capabilities/handed';
import type { Count } from '../capabilities/log-events';
import type { Page, ServedEntry } from '../capabilities/served';
import { Failure } from './failure';
import type { Invocation } from './invocation';
import type { ReceiptBook } from './receipt';
import { Keys } from './storage/keys';

/**
 * What the doors know of one call. Only doors may import this file: whoever else wrote in it could count
 * what did not happen, or vouch for a value that nobody gave.
 */
export class Book {
  readonly kind: InvocationKind;
  readonly started: number;
  readonly receipt: ReceiptBook;
  readonly keys = new Keys();
  readonly counted = new Map<Count, number>();
  /** What a page asks for, once it is known; there is none where Forge calls by itself. */
  served: ServedEntry | null = null;
  isLogged = false;
  /** The values that may be stored, by field: what Forge or Jira gave, or was stored already. */
  readonly #given = new Map<string, HandedEntry | null>();

  constructor(kind: InvocationKind, receipt: ReceiptBook, started: number) {
    this.kind = kind;
    this.receipt = receipt;
    this.started = started;
  }

  /** Notes a value that may become a stored field, and what handed it in, if anything did. */
  give(field: string, value: string, from: HandedEntry | null): void {
    const key = keyOf(field, value);
    if (!this.#given.has(key)) this.#given.set(key, from);
  }

  isGiven(field: string, value: string): boolean {
    return this.#given.has(keyOf(field, value));
  }

  /** Notes that a value is about to be stored. */
  keep(field: string, value: string): void {
    const from = this.#given.get(keyOf(field, value));
    if (from) this.receipt.kept(from);
  }

  /** Refuses what this page may not do. Forge's own calls are bound by their kind alone. */
  require({ pages }: { readonly pages: readonly Page[] }): void {
    if (this.kind !== 'resolver') return;
    if (this.served === null || !pages.includes(this.served.page)) throw new Failure('UNDECLARED');
  }

  requireWriting(): void {
    if (this.kind === 'resolver' && this.served?.writes !== true) throw new Failure('UNDECLARED');
  }
}

/** Names of fields are letters alone. */
const keyOf = (field: string, value: string): string => `${field}=${value}`;

const books = new WeakMap<Invocation, Book>();

/** Ties a book to a call; the call itself cannot be asked for it. */
export function bind(invocation: Invocation, book: Book): Invocation {
  books.set(invocation, book);
  return Object.freeze(invocation);
}

/** The book of a call. Throws `UNDECLARED` for whatever only looks like one. */
export function bookOf(invocation: Invocation): Book {
  const book = books.get(invocation);
  if (book === undefined) throw new Failure('UNDECLARED');
  return book;
}
