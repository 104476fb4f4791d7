/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Inspecting } from './use-inspection';
import { onFile, type ChosenFile } from './on-file';
import { Message } from '../../ui/message';

interface Props {
  readonly given: Pick<Inspecting, 'file' | 'refused'>;
  /** Takes the files that are chosen: at most one, unless several may be. */
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly mayBeSeveral: boolean;
  readonly words: InspectorWords;
}

/** A file to choose, or several, and what became of the last one. */
export function InspectFile({ given: { file, refused }, onFiles, mayBeSeveral, words }: Props) {
  return (
    <>
      <label class="button inspect-file">
        {words.of(mayBeSeveral ? 'page.files' : 'page.file')}
        <input
          type="file"
          class="unseen"
          multiple={mayBeSeveral}
          onChange={onFile(({ files }) => {
            if (files.length > 0) onFiles(files);
          })}
        />
      </label>
      <span class="hint inspect-hint">
        {file === null
          ? words.of(mayBeSeveral ? 'page.drop.several' : 'page.drop')
          : words.of('page.from', { file })}
      </span>
      <div class="inspect-refused" role="alert">
        {refused !== null && (
          <Message tone="warning">
            <p>{words.of(`page.refused.${refused.why}`, { file: refused.file })}</p>
          </Message>
        )}
      </div>
    </>
  );
}
