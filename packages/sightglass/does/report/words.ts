import texts from '../../locales/en-US/does.json';

export type Words = typeof texts;

/** The words of the reader of sources. It speaks to makers of apps, in English so far. */
export const words: Words = texts;

/** A text with its places filled in. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce(
    (all, [name, value]) => all.split(`{${name}}`).join(String(value)),
    text,
  );

/** How sure something is, in words. */
export const sureness = ({
  certainty,
  doubt,
}: {
  readonly certainty: keyof Words['certainty'];
  readonly doubt: keyof Words['doubt'] | null;
}): string =>
  doubt === null
    ? words.certainty[certainty]
    : filled(words.because, { certainty: words.certainty[certainty], doubt: words.doubt[doubt] });
