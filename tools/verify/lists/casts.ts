/** Casts and type guards that claim more than plain data, each with what makes it true. */
export const allowedCasts: readonly {
  readonly file: string;
  readonly text: string;
  readonly reason: string;
}[] = [
  {
    file: 'static/privacy/start/settle.ts',
    text: 'given as Result<T>',
    reason: 'An answer of a function crosses as JSON, which can hold nothing but data.',
  },
  {
    file: 'static/privacy/start/history.ts',
    text: '(await given) as BridgeHistory',
    reason:
      'The type of the bridge’s history is in a package that the bridge does not bring along.',
  },
];
