export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object but not a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list of strings. */
export const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A copy made through JSON, as every value on Forge is passed. `undefined` stays. */
export function crossed(value: unknown): unknown {
  return value === undefined ? undefined : parsed(JSON.stringify(value));
}

/** The parsed text, or `undefined` for invalid JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
