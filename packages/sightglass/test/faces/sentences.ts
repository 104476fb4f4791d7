import { compareInspections } from '../../asks/compare/compare';
import { inspect } from '../../asks/inspect';
import { toldOf } from '../../asks/told';
import { verdictOf } from '../../asks/verdict';
import { english } from '../../library/words';
import { toldChange } from '../../output/comparison-items';

/** What every face has to say of a file, in its order: the verdict, then each finding. */
export function sentencesOf(text: string): readonly string[] {
  const inspection = inspect(text);
  return [
    verdictOf(inspection, english),
    ...toldOf(inspection.findings, english).map((told) => told.text),
  ].map(plain);
}

/** What every face has to say of two versions: whether the app may do more, whether anybody is asked, and each change. */
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

/** Words alone: without what a format adds to them, and with one blank between them. */
export const plain = (text: string): string =>
  text.replaceAll('\\', '').replace(/\s+/g, ' ').trim();

/** The first of some sentences that a text does not have, in their order; `null` where it has them all. */
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
