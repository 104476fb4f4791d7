/** Rules that no mutation can need, each with the reason. */
export const NEEDS_NONE: ReadonlyMap<string, string> = new Map([
  [
    'history-chain',
    'It compares released files with one another, and there is no release yet to edit.',
  ],
]);
