import type { Migration, Moved } from '../asks/compare/migration';
import type { InspectorWords } from '../asks/inspection-words';
import { heading, line, list, type Block } from './block';

/** The questions that a migration answers, in order. */
export const MIGRATION_PARTS = ['adds', 'drops', 'goes', 'stays', 'ask'] as const;

/** The answers to one of them. */
export const movedIn = (
  { adds, drops, goes, stays, ask }: Migration,
  part: (typeof MIGRATION_PARTS)[number],
): readonly Moved[] => {
  switch (part) {
    case 'adds':
      return adds;
    case 'drops':
      return drops;
    case 'goes':
      return goes;
    case 'stays':
      return stays;
    case 'ask':
      return ask;
  }
};

/** One answer as text. */
export const movedSentence = ({ id, values }: Moved, words: InspectorWords): string =>
  words.of(`migration.${id}`, values);

/** What a Forge version means for a site with the Connect app; empty for any other change. */
export const migrationBlocks = (
  migration: Migration | null,
  words: InspectorWords,
): readonly Block[] =>
  migration === null
    ? []
    : MIGRATION_PARTS.flatMap((part) => {
        const moved = movedIn(migration, part);
        return [
          heading(2, words.of(`migration.${part}`)),
          moved.length === 0
            ? line(words.of('migration.none'))
            : list(moved.map((each) => ({ text: movedSentence(each, words), note: '' }))),
        ];
      });
