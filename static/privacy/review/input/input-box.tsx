/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { on } from '../../ui/happened';
import { useElement } from '../../ui/use-element';
import type { Side } from './use-comparing';
import type { Inspecting } from './use-inspection';
import type { Line } from './use-line';
import type { ChosenFile } from './on-file';
import { TextBox } from './text-box';

interface Props {
  readonly side: Side;
  readonly label: string;
  readonly given: Inspecting;
  readonly line: Line;
  readonly onFiles?: (files: readonly ChosenFile[]) => void;
  readonly words: InspectorWords;
}

/** A box for one text. A line of it that the answer points at is selected and comes into sight. */
export function InspectBox({ side, label, given, line, onFiles, words }: Props) {
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
    <TextBox
      label={label}
      box={box}
      look="inspect-text"
      rows={10}
      given={given}
      isEmpty={isEmpty}
      onType={type}
      {...(onFiles === undefined ? {} : { onFiles })}
      onKey={(key) => {
        if (key === 'Escape' && wanted !== null) line.goBack();
      }}
      words={words}
    >
      {wanted !== null && (
        <button type="button" class="button button-primary" onClick={on(line.goBack)}>
          {words.of('page.back')}
        </button>
      )}
    </TextBox>
  );
}
