import table from './vocabulary.json';

/** Every key that Atlassian's schema of manifests has somewhere, without types of modules, in small letters. */
const WORDS = new Set(table.words.flatMap((line) => line.split(' ')).map(small));

/** Below these an app may have keys of its own. */
const FREE_FORM = new Set(
  [
    ...['attributes', 'baseUrl', 'body', 'displayConditions', 'conditions', 'entry', 'headers'],
    ...['inputs', 'modelDisplayNames', 'outputs', 'params', 'queryParameters', 'regionBaseUrls'],
    ...['additionalConsentParameters', 'contentPresentConditions', 'schema', 'supportedLocales'],
    ...['environment', 'overrides', 'properties', 'urlParameter', 'resolvers', 'env', 'options'],
  ].map(small),
);

/** Whether Atlassian has a key of that name in manifests. Letter case does not matter. */
export const isKnownKey = (key: string): boolean => WORDS.has(small(key));

/** Whether what stands below a key is named by the app itself. */
export const isFreeForm = (key: string): boolean => FREE_FORM.has(small(key));

function small(key: string): string {
  return key.trim().toLowerCase();
}
