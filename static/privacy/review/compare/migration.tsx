/** @jsxImportSource preact */
import type { Migration } from 'sightglass-for-jira/asks/compare/migration';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import {
  MIGRATION_PARTS,
  movedIn,
  movedSentence,
} from 'sightglass-for-jira/output/comparison-migration';

interface Props {
  readonly migration: Migration | null;
  readonly words: InspectorWords;
}

/** What the coming of a Forge version means to whoever has the Connect app; nothing for any other change. */
export function InspectMigration({ migration, words }: Props) {
  if (migration === null) return null;
  return (
    <>
      {MIGRATION_PARTS.map((part) => {
        const moved = movedIn(migration, part);
        return (
          <div key={part} class="part">
            <h3>{words.of(`migration.${part}`)}</h3>
            {moved.length === 0 ? (
              <p>{words.of('migration.none')}</p>
            ) : (
              <ul class="inspect-list">
                {moved.map((each, index) => (
                  <li key={index}>{movedSentence(each, words)}</li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </>
  );
}
