/** @jsxImportSource preact */
import { useId } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { on } from '../../ui/happened';
import { useElement } from '../../ui/use-element';
import { InspectFile } from '../file-choice';
import type { GivenStatement } from './use-statement';

interface Props {
  readonly given: GivenStatement;
  readonly words: InspectorWords;
}

/** A box for what the maker of an app says: a privacy statement, or its answers at the Marketplace. */
export function StatementBox({ given, words }: Props) {
  const id = useId();
  const box = useElement();
  const isEmpty = given.text === '' && given.file === null && given.refused === null;
  return (
    <div class="inspect-box" role="group" aria-label={words.of('page.statement.box')}>
      <label class="inspect-label" for={id}>
        {words.of('page.statement.box')}
      </label>
      <textarea
        id={id}
        {...box.here}
        class="inspect-text statement-input"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        value={given.text}
        onInput={on(({ value }) => {
          given.type(value);
        })}
      />
      <div class="buttons inspect-row">
        <InspectFile given={given} words={words} />
        <button
          type="button"
          class="button button-subtle"
          aria-disabled={isEmpty}
          onClick={on(() => {
            given.type('');
            box.focus();
          })}
        >
          {words.of('page.clear')}
        </button>
      </div>
    </div>
  );
}
