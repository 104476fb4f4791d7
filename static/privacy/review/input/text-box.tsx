/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { on } from '../../ui/happened';
import type { PageElement } from '../../ui/use-element';
import type { ChosenFile } from './on-file';
import { InspectFile } from './file-choice';
import type { Inspecting } from './use-inspection';

interface Props {
  readonly label: string;
  readonly box: PageElement;
  /** How the box itself looks, beside what every box has. */
  readonly look: string;
  readonly rows: number;
  readonly given: Pick<Inspecting, 'text' | 'file' | 'refused' | 'read'>;
  /** What is done with files where several may be chosen; without it, one is read into the box. */
  readonly onFiles?: (files: readonly ChosenFile[]) => void;
  readonly isEmpty: boolean;
  readonly onType: (text: string) => void;
  readonly onKey?: (key: string) => void;
  readonly words: InspectorWords;
  /** Buttons before the others. */
  readonly children?: ComponentChildren;
}

/** A box for one text that is typed, pasted, chosen as a file or dropped, and a way to clear it. */
export function TextBox(props: Props) {
  const { label, box, look, rows, given, isEmpty, onType, onKey, onFiles, words, children } = props;
  const id = useId();
  return (
    <div class="inspect-box" role="group" aria-label={label}>
      <label class="inspect-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        {...box.here}
        class={look}
        rows={rows}
        spellcheck={false}
        autocomplete="off"
        value={given.text}
        onInput={on(({ value }) => {
          onType(value);
        })}
        onKeyDown={on(({ key }) => {
          onKey?.(key);
        })}
      />
      <div class="buttons inspect-row">
        {children}
        <InspectFile
          given={given}
          mayBeSeveral={onFiles !== undefined}
          onFiles={onFiles ?? (([file]) => file !== undefined && void given.read(file))}
          words={words}
        />
        <button
          type="button"
          class="button button-subtle"
          aria-disabled={isEmpty}
          onClick={on(() => {
            onType('');
            box.focus();
          })}
        >
          {words.of('page.clear')}
        </button>
      </div>
    </div>
  );
}
