/**
 * The one way to write a value as JSON: no white space, keys in the order of their UTF-16 code units,
 * as RFC 8785 has it. Throws for anything that JSON cannot hold, instead of leaving it out.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(value).join(',')}}`;
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new TypeError('Half a surrogate pair is no text.');
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('Only finite numbers are JSON.');
  if (!PLAIN.has(typeof value)) throw new TypeError(`A ${typeof value} is not JSON.`);
  return JSON.stringify(value);
}

const PLAIN: ReadonlySet<string> = new Set(['object', 'string', 'number', 'boolean']);

const membersOf = (value: object): string[] =>
  Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonical(key)}:${canonical(member)}`);
