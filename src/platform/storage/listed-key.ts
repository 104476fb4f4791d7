import { Failure } from '../failure';

/** A key that a listing has found. Only the walk can make one, so nothing else can be erased by name. */
export class ListedKey {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
    Object.freeze(this);
  }

  get name(): string {
    return this.#key;
  }

  /** Throws `UNDECLARED` for whatever only looks like one. */
  static nameOf(this: void, key: ListedKey): string {
    if (!(#key in key)) throw new Failure('UNDECLARED');
    return key.#key;
  }
}

export const { nameOf } = ListedKey;
