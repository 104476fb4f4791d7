import type { FindingChange } from '../asks/compare/change';
import type { InspectorWords } from '../asks/inspection-words';
import type { Item } from './block';

/** What the app may do now, and what it could do before where that differs. */
export function toldChange({ kind, before, after }: FindingChange, words: InspectorWords): Item {
  const isGone = kind === 'removed';
  const [now, old] = [isGone ? (before ?? after) : (after ?? before), before].map((finding) =>
    finding === null ? '' : words.finding(finding),
  );
  const isOther = before !== null && after !== null && now !== old;
  return {
    text: [
      words.of(`compare.kind.${kind}`),
      now,
      ...(isOther ? [words.of('compare.was'), old] : []),
    ].join(' '),
    note: lineNote(before?.lines ?? [], after?.lines ?? [], words),
  };
}

/** The lines in both files; empty where there are none. */
export const lineNote = (
  before: readonly number[],
  after: readonly number[],
  words: InspectorWords,
): string => {
  const told = (when: 'before' | 'after', lines: readonly number[]): string[] =>
    lines.length === 0
      ? []
      : [words.of(`compare.${when}`, { count: lines.length, lines: lines.map(String) })];
  return words.joined('part', [...told('before', before), ...told('after', after)]);
};
