import type { InspectorWords } from '../asks/inspection-words';
import type { FoundValue, StatementReading } from '../says/reading';

/**
 * A value as a reader sees it: times as the text writes them, with what they are about; the reader's
 * own names in the language of the page; all else in its normal form.
 */
export function valueText(
  value: FoundValue,
  { text }: Pick<StatementReading, 'text'>,
  words: Pick<InspectorWords, 'of'>,
): string {
  const written = text.slice(value.start, value.end).replace(/\s+/g, ' ');
  if (value.kind === 'right') return words.of(`says.right.${value.value}`);
  if (value.kind === 'uninstall')
    return about(words.of(`says.uninstall.${value.value}`), value, words);
  return value.kind === 'retention' || value.kind === 'deadline'
    ? about(written, value, words)
    : value.value;
}

/** With the names of the kinds of data in brackets, of those that have a name. */
function about(told: string, value: FoundValue, words: Pick<InspectorWords, 'of'>): string {
  const named = value.about.flatMap((kind) => {
    const key = `says.item.${kind}`;
    const name = words.of(key);
    return name === key ? [] : [name];
  });
  return named.length === 0 ? told : `${told} (${named.join(', ')})`;
}

/** Values as a reader sees them, each once. */
export const valueTexts = (
  values: readonly FoundValue[],
  reading: Pick<StatementReading, 'text'>,
  words: Pick<InspectorWords, 'of'>,
): string[] => [...new Set(values.map((value) => valueText(value, reading, words)))];
