/** @jsxImportSource preact */
import type { Inspection } from 'sightglass-for-jira/asks/inspection';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import { MAX_SHOWN } from './gravity';
import type { Side } from '../input/use-comparing';
import type { WantedLine } from '../input/use-line';
import { Cut } from './group';
import { InspectLines } from './lines';

interface Props {
  readonly problems: Inspection['problems'];
  readonly side: Side;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** What is wrong with the file, from its top to its end. */
export function InspectProblems({ problems, side, words, onLine }: Props) {
  const sorted = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return (
    <>
      <ul class="inspect-list">
        {sorted.slice(0, MAX_SHOWN).map((problem, index) => (
          <li key={index}>
            {words.problem(problem)}{' '}
            <InspectLines
              lines={problem.line === null ? [] : [problem.line]}
              side={side}
              words={words}
              onLine={onLine}
            />
          </li>
        ))}
      </ul>
      <Cut count={problems.length} words={words} />
    </>
  );
}
