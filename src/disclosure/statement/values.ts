import type { Disclosure } from '../disclosure';
import { platformFacts, type FactId } from '../platform-facts';
import type { PublisherField } from '../publisher';
import type { Given, Live } from './circumstances';

/** What may stand in a sentence. Each item of a list has a text `name.<item>`, or stands for itself. */
export type Value = string | number | readonly string[];

const fields = ({ stored }: Disclosure): string[] =>
  stored.flatMap((entry) => entry.fields.map(({ id }) => id));

/** What a sentence can take from the disclosure. */
const fromDisclosure = {
  version: ({ app }) => app.version,
  hash: ({ hash }) => hash,
  fieldCount: (disclosure) => fields(disclosure).length,
  fieldNames: fields,
  scopeCount: ({ scopes }) => scopes.length,
  scopeNames: ({ scopes }) => scopes.map(({ id }) => id),
  handedCount: ({ handed }) => handed.length,
  addressCount: ({ egress }) => Object.values(egress).flat().length,
  limitDays: ({ stored }) => Math.max(0, ...stored.map(({ timeLimitDays }) => timeLimitDays)),
} as const satisfies Readonly<Record<string, (disclosure: Disclosure) => Value>>;

/** What a sentence can take from what was just read. */
const fromLive = {
  keptCount: ({ record }) => ('values' in record ? Object.keys(record.values).length : 0),
  otherCount: ({ otherKeys }) => ('undeclaredCount' in otherKeys ? otherKeys.undeclaredCount : 0),
  grantedCount: ({ scopes }) => scopes.filter(({ granted }) => granted === true).length,
} as const satisfies Readonly<Record<string, (live: Live) => Value>>;

/** Where the value of a placeholder comes from. */
export type ValueSource =
  | { readonly fact: FactId }
  | { readonly publisher: PublisherField }
  | { readonly disclosure: keyof typeof fromDisclosure }
  | { readonly live: keyof typeof fromLive };

/** The value of a placeholder; `null` where what it comes from is not at hand. */
export function valueOf(source: ValueSource, { disclosure, publisher, live }: Given): Value | null {
  if ('fact' in source) return platformFacts[source.fact].value;
  if ('disclosure' in source) return fromDisclosure[source.disclosure](disclosure);
  if ('publisher' in source) return publisher === null ? null : publisher[source.publisher];
  return live === null ? null : fromLive[source.live](live);
}
