/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Inspecting } from './use-inspection';
import { onFile } from './on-file';
import { Message } from '../ui/message';

interface Props {
  readonly given: Pick<Inspecting, 'file' | 'refused' | 'read'>;
  readonly words: InspectorWords;
}

/** A file to choose, and what became of the last one. */
export function InspectFile({ given: { file, refused, read }, words }: Props) {
  return (
    <>
      <label class="button inspect-file">
        {words.of('page.file')}
        <input
          type="file"
          class="unseen"
          onChange={onFile(({ file: chosen }) => {
            if (chosen !== null) void read(chosen);
          })}
        />
      </label>
      <span class="hint inspect-hint">
        {file === null ? words.of('page.drop') : words.of('page.from', { file })}
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
