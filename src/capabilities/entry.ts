/**
 * Makes an entry that nothing can change any more. Doors look for it by identity in the list of its
 * kind, so neither a copy of it nor something that looks like it is declared. Throws for anything but
 * plain data: a function, a Set, a Map or a RegExp still changes inside when it is frozen.
 */
export function entry<const Entry extends object>(given: Entry): Entry {
  for (const value of Object.values(given) as unknown[]) {
    if (typeof value === 'function') throw new TypeError('An entry is data.');
    if (typeof value === 'object' && value !== null) entry(value);
  }
  const kind = Object.getPrototypeOf(given) as unknown;
  if (kind !== Object.prototype && kind !== Array.prototype)
    throw new TypeError('An entry is plain data.');
  return Object.freeze(given);
}

/** A text of an entry in the only shape that it may have. Throws for any other. */
export function shaped(text: string, shape: RegExp): string {
  if (!shape.test(text)) throw new TypeError(`An entry must not say ${JSON.stringify(text)}.`);
  return text;
}
