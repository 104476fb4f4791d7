/** The meaning of exit codes, the same for all commands. */
export const EXIT_CODES = [
  { code: 0, means: 'an answer was given, and nothing in it was to fail on' },
  {
    code: 1,
    means:
      'something that `--fail-on` names was found, or an entry of `.sightglass.yml` is of no use any more',
  },
  { code: 2, means: 'no answer, or not a whole one: the last line says what could not be read' },
] as const;
