import { compareInspections } from '../../asks/compare/compare';
import { inspect } from '../../asks/inspect';
import { toldOf } from '../../asks/told';
import { verdictOf } from '../../asks/verdict';
import { english } from '../../library/words';
import { toldChange } from '../../output/comparison-items';

/** The sentences that every face must show for a file, in order: the verdict, then the findings. */
export function sentencesOf(text: string): readonly string[] {
  const inspection = inspect(text);
  return [
    verdictOf(inspection, english),
    ...toldOf(inspection.findings, english).map((told) => told.text),
  ].map(plain);
}

/**
 * The sentences that every face must show for two versions: the verdict, the approval, then the
 * changes.
 */
export function changesOf(before: string, after: string): readonly string[] {
  const comparison = compareInspections(inspect(before), inspect(after));
  const { verdict, approval, basis, findings, concerns } = comparison;
  return [
    english.of(`compare.verdict.${verdict}`),
    english.of(`approval.${approval.isNeeded}`),
    ...(basis === 'nothing' ? [] : [...findings, ...concerns])
      .filter(({ kind }) => kind !== 'same')
      .map((change) => toldChange(change, english).text),
  ].map(plain);
}

/** A text's words without the marks of a format, separated by single blanks. */
export const plain = (text: string): string =>
  text.replaceAll('\\', '').replace(/\s+/g, ' ').trim();

/** The first sentence that a text lacks, in order; `null` where it has all. */
export function missingIn(text: string, sentences: readonly string[]): string | null {
  const words = plain(text);
  let from = 0;
  for (const sentence of sentences) {
    const found = words.indexOf(sentence, from);
    if (found < 0) return sentence;
    from = found + sentence.length;
  }
  return null;
}
