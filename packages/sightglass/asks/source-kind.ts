/** The kinds of text that are recognised. */
export const SOURCE_KINDS = [
  'forge-manifest',
  'connect-descriptor',
  'scope-list',
  'unrecognised',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
