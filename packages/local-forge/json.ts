export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A copy as JSON makes it, which is how everything crosses on Forge. `undefined` stays as it is. */
export function crossed(value: unknown): unknown {
  return value === undefined ? undefined : parsed(JSON.stringify(value));
}

/** The parsed text, or `undefined` where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
