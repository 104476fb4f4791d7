import { Failure } from '../failure';

/** A key that a listing has found. Only the walk can make one, so nothing else can be erased by name. */
export class ListedKey {
  readonly name: string;
  readonly #key: string;

  constructor(key: string) {
    this.name = key;
    this.#key = key;
    Object.freeze(this);
  }

  static nameOf(key: ListedKey): string {
    if (!(#key in key)) throw new Failure('UNDECLARED');
    return key.#key;
  }
}

/** The name of a key that a listing has found. Throws `UNDECLARED` for whatever only looks like one. */
export const nameOf = (key: ListedKey): string => ListedKey.nameOf(key);
