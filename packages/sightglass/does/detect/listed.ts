/** The words in a text separated by blanks. */
export const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split('\n')
      .flatMap((line) => line.split(' '))
      .filter((word) => word !== ''),
  );
