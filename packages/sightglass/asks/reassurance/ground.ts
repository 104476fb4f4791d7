/** What must hold of a file before its silence proves anything; each has a text `ground.<id>`. */
export const GROUNDS = [
  /** Every line of the text was read and understood. */
  'lines',
  /** The file is complete: an app with its modules. */
  'whole',
  /** The file states its scopes, even if there are none. */
  'permissions',
  /** Every scope is known. */
  'scopes',
  /** For every scope it is published whether it opens operations that delete. */
  'effects',
  /** Every module type is known. */
  'modules',
  /** Every key is known. */
  'keys',
  /** Everything that parts refer to is in the file. */
  'references',
  /** Every function in the file is called by a part in the file. */
  'callers',
  /** The app cannot call Atlassian with credentials that the file does not show. */
  'own-calls',
] as const;
export type Ground = (typeof GROUNDS)[number];
