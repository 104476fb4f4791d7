/** What must stand before silence says anything; in words by `ground.<id>`. */
export const GROUNDS = [
  /** Every line of the text was read and understood. */
  'lines',
  /** The file is whole: an app with its modules. */
  'whole',
  /** It says which scopes it asks for, be it none. */
  'permissions',
  /** Each of its scopes is known. */
  'scopes',
  /** Of each of its scopes it is published whether it deletes. */
  'effects',
  /** Each type of its modules is known. */
  'modules',
  /** Each of its keys is known. */
  'keys',
  /** All that its parts refer to is in it. */
  'references',
  /** All that can run is called by a part that is in it. */
  'callers',
  /** It does not call Atlassian with keys that the file does not show. */
  'own-calls',
] as const;
export type Ground = (typeof GROUNDS)[number];
