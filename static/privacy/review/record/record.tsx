/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { hashLine, inputLine, type ReadInput } from 'sightglass-for-jira/output/record';
import { useTexts } from '../../text/use-texts';
import { fileName } from '../../ui/file-name';
import { on } from '../../ui/happened';
import { saveFile } from '../../ui/save-file';
import { Section } from '../../ui/section';
import type { Reviewed } from './markdown';

interface Props {
  readonly inputs: readonly ReadInput[];
  readonly reviewed: Reviewed;
  readonly words: InspectorWords;
  readonly onPrint: () => void;
}

/** What was read, when, and by which fingerprints it is known again; to be printed or saved with the answer. */
export function ReviewRecord({ inputs, reviewed, words, onPrint }: Props) {
  const { moment } = useTexts();
  if (inputs.length === 0) return null;
  const save = async (): Promise<void> => {
    const { recordMarkdown } = await import('./markdown');
    const text = await recordMarkdown(reviewed, inputs, words.language);
    const name = fileName(reviewed.name, inputs[0]?.at ?? '', '.md');
    saveFile({ name, type: 'text/markdown', text });
  };
  return (
    <Section heading={words.of('record.heading')}>
      <ul class="inspect-list">
        {inputs.map((input, index) => (
          <li key={index}>
            {inputLine({ ...input, at: moment(input.at) }, words)}
            <code class="hint">{hashLine(input, words)}</code>
          </li>
        ))}
      </ul>
      <div class="buttons no-print">
        <button type="button" class="button" onClick={on(onPrint)}>
          {words.of('page.print')}
        </button>
        <button type="button" class="button" onClick={on(() => void save())}>
          {words.of('page.save')}
        </button>
      </div>
    </Section>
  );
}
