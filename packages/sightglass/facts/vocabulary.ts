import table from './vocabulary.json';

/** Every key of Atlassian's manifest schema except module types, in lower case. */
const WORDS = new Set(table.words.flatMap((line) => line.split(' ')).map(small));

/** Keys below which an app may use keys of its own. */
const FREE_FORM = new Set(
  [
    ...['attributes', 'baseUrl', 'body', 'displayConditions', 'conditions', 'entry', 'headers'],
    ...['inputs', 'modelDisplayNames', 'outputs', 'params', 'queryParameters', 'regionBaseUrls'],
    ...['additionalConsentParameters', 'contentPresentConditions', 'schema', 'supportedLocales'],
    ...['environment', 'overrides', 'properties', 'urlParameter', 'resolvers', 'env', 'options'],
  ].map(small),
);

/** Whether Atlassian's manifests have a key with that name. Letter case is ignored. */
export const isKnownKey = (key: string): boolean => WORDS.has(small(key));

/** Whether the app itself names the keys below this one. */
export const isFreeForm = (key: string): boolean => FREE_FORM.has(small(key));

function small(key: string): string {
  return key.trim().toLowerCase();
}
