/** @jsxImportSource preact */
import { useEffect, useId } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { on } from '../ui/happened';
import { useElement } from '../ui/use-element';
import type { Side } from './use-comparing';
import type { Inspecting } from './use-inspection';
import type { Line } from './use-line';
import { InspectFile } from './file-choice';

interface Props {
  readonly side: Side;
  readonly label: string;
  readonly given: Inspecting;
  readonly line: Line;
  readonly words: InspectorWords;
}

/** A box for one text. A line of it that the answer points at is selected and comes into sight. */
export function InspectBox({ side, label, given, line, words }: Props) {
  const id = useId();
  const box = useElement();
  const wanted = line.wanted?.side === side ? line.wanted : null;
  useEffect(() => {
    if (wanted !== null) box.selectLine(wanted.line);
  }, [wanted, box]);
  const isEmpty = given.text === '' && given.inspection === null && given.refused === null;
  const type = (text: string): void => {
    line.forget();
    given.type(text);
  };
  return (
    <div class="inspect-box" role="group" aria-label={label}>
      <label class="inspect-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        {...box.here}
        class="inspect-text"
        rows={10}
        spellcheck={false}
        autocomplete="off"
        value={given.text}
        onInput={on(({ value }) => {
          type(value);
        })}
        onKeyDown={on(({ key }) => {
          if (key === 'Escape' && wanted !== null) line.goBack();
        })}
      />
      <div class="buttons inspect-row">
        {wanted !== null && (
          <button type="button" class="button button-primary" onClick={on(line.goBack)}>
            {words.of('page.back')}
          </button>
        )}
        <InspectFile given={given} words={words} />
        <button
          type="button"
          class="button button-subtle"
          aria-disabled={isEmpty}
          onClick={on(() => {
            type('');
            box.focus();
          })}
        >
          {words.of('page.clear')}
        </button>
      </div>
    </div>
  );
}
