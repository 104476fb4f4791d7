/** @jsxImportSource preact */
import { BASES, type Basis } from 'sightglass-for-jira/asks/finding';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { Disclosure } from '../../ui/details';
import { byName } from 'sightglass-for-jira/json/own';

/** A page, an arrow that leads on, and the sign for nothing. */
const SHAPES: Readonly<Record<Basis, string>> = {
  declared: 'M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
  implied: 'M1.5 4v8M1.5 8h9M7.5 4.5 11 8l-3.5 3.5M14.5 4v8',
  default: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM2.5 13.5l11-11',
};

interface Props {
  readonly proof: Basis;
  readonly words: InspectorWords;
}

/** How a sentence about another app is known, by shape and by word. */
export function Mark({ proof, words }: Props) {
  return (
    <span class={`mark mark-${proof}`}>
      <svg class="proof-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={byName(SHAPES, proof)} />
      </svg>
      {words.of(`page.mark.${proof}`)}
    </span>
  );
}

/** What each of the marks says. */
export function MarkLegend({ words }: Pick<Props, 'words'>) {
  return (
    <Disclosure summary={words.of('page.marks')}>
      <ul class="marks">
        {BASES.map((proof) => (
          <li key={proof}>
            <Mark proof={proof} words={words} /> {words.of(`page.mark.${proof}.why`)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
