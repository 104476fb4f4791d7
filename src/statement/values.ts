import type { Country, Value } from 'sightglass-for-jira/language/value';
import type { Disclosure } from '../disclosure/disclosure';
import { platformFacts, type FactId } from './platform-facts';
import type { Publisher, PublisherField } from './publisher';
import type { Given, Live } from './circumstances';
import { byName } from 'sightglass-for-jira/json/own';

/** Where the value of a placeholder comes from. */
export type ValueSource =
  | { readonly fact: FactId }
  | { readonly publisher: PublisherField }
  | { readonly disclosure: keyof ReturnType<typeof fromDisclosure> }
  | { readonly live: keyof ReturnType<typeof fromLive> };

/** The value of a placeholder; `null` where what it comes from is not at hand. */
export function valueOf(
  source: ValueSource,
  { disclosure, publisher, live }: Given,
): Value | Country | null {
  if ('fact' in source) return byName(platformFacts, source.fact).value;
  if ('disclosure' in source) return byName(fromDisclosure(disclosure), source.disclosure);
  if ('publisher' in source)
    return publisher === null ? null : fromPublisher(publisher, source.publisher);
  return live === null ? null : byName(fromLive(live), source.live);
}

const fromPublisher = (publisher: Publisher, field: PublisherField): Value | Country | null =>
  field === 'jurisdiction' ? { country: publisher.jurisdiction } : byName(publisher, field);

function fromDisclosure({ app, hash, stored, scopes, operations, egress }: Disclosure) {
  const fields = stored.flatMap((entry) => entry.fields.map(({ id }) => id));
  return {
    version: app.version,
    hash,
    fieldCount: fields.length,
    fieldNames: fields,
    scopeCount: scopes.length,
    scopeNames: scopes.map(({ id }) => id),
    operationNames: operations.map(({ id }) => id),
    addressCount: egress.externalAddresses.length + egress.remotes.length,
    limitDays: Math.max(0, ...stored.map(({ timeLimitDays }) => timeLimitDays)),
  };
}

const fromLive = ({ record, otherKeys, scopes }: Live) => ({
  keptCount: 'values' in record ? Object.keys(record.values).length : 0,
  otherCount: 'undeclaredCount' in otherKeys ? otherKeys.undeclaredCount : 0,
  grantedCount: scopes.filter(({ granted }) => granted === true).length,
});
