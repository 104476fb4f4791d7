/** Pieces of the platform layer on which a promise rests, as they must be written. */
export const pinned = {
  /** One line of JSON: the name of the event, its counts, and at most one error code. */
  logLine: '{ event: event.name, ...counts, ...(code === undefined ? {} : { code }) }',
  logCall: 'console.log(JSON.stringify(line))',
} as const;
