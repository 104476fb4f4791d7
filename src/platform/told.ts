import { byName } from 'sightglass-for-jira/json/own';

import type { TakenEntry, Told } from '../capabilities/handed';

const tellers: { readonly [Kind in keyof Told]: (value: unknown, pattern?: string) => Told[Kind] } =
  {
    text: (value, pattern) => matched(pattern, value),
    presence: (value) => typeof value === 'string',
    count: (value = 0) =>
      Number.isInteger(value) && Number(value) >= 0 ? Number(value) : undefined,
    list: (value) => (isList(value) ? [...value] : undefined),
    texts: (value) => textsIn(value),
  };

/** What may be told of a value that was handed in: never more than its entry says. */
export const tell = <Kind extends keyof Told>(
  entry: TakenEntry<Kind>,
  value: unknown,
): Told[Kind] => byName(tellers, entry.tells)(value, entry.pattern);

/** The part of a text that a pattern has in brackets; `undefined` for what does not fit. */
export const matched = (pattern: string | undefined, value: unknown): string | undefined =>
  typeof value === 'string' && pattern !== undefined
    ? new RegExp(pattern).exec(value)?.[1]
    : undefined;

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
