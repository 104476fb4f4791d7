/** The test that holds what the review promises of what is given to it. */
export const inspectStays = {
  kind: 'test',
  name: 'it asks no function, sends and keeps nothing, and is gone after a reload',
  file: 'test/e2e/review/inspect-loading.spec.ts',
} as const;
