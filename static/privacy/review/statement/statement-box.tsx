/** @jsxImportSource preact */
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { useElement } from '../../ui/use-element';
import { TextBox } from '../input/text-box';
import type { GivenStatement } from './use-statement';

interface Props {
  readonly given: GivenStatement;
  readonly words: InspectorWords;
}

/** A box for what the maker of an app says: a privacy statement, or its answers at the Marketplace. */
export function StatementBox({ given, words }: Props) {
  return (
    <TextBox
      label={words.of('page.statement.box')}
      box={useElement()}
      look="inspect-text statement-input"
      rows={6}
      given={given}
      isEmpty={given.text === '' && given.file === null && given.refused === null}
      onType={given.type}
      words={words}
    />
  );
}
