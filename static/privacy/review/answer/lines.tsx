/** @jsxImportSource preact */
import { MAX_ITEMS } from 'sightglass-for-jira/language/shown';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Side } from '../input/use-comparing';
import type { WantedLine } from '../input/use-line';
import { on } from '../../ui/happened';

interface Props {
  readonly lines: readonly number[];
  readonly side: Side;
  /** Whether it must be said of which version they are. */
  readonly isOfTwo?: boolean;
  readonly words: InspectorWords;
  readonly onLine: (wanted: WantedLine) => void;
}

/** The lines that something comes from. Pressed, each is shown in its text. */
export function InspectLines({ lines, side, isOfTwo = false, words, onLine }: Props) {
  if (lines.length === 0) return null;
  const left = lines.length - MAX_ITEMS;
  const nameOf = (line: number): string =>
    isOfTwo
      ? words.of(`page.line.${side}`, { line: String(line) })
      : words.of('page.line', { line: String(line) });
  return (
    <span class="lines">
      {isOfTwo ? words.of(`page.lines.${side}`) : words.of('page.lines', { count: lines.length })}
      {lines.slice(0, MAX_ITEMS).map((line) => (
        <button
          key={line}
          type="button"
          class="line"
          aria-label={nameOf(line)}
          onClick={on(({ on: from }) => {
            onLine({ side, line, from });
          })}
        >
          {line}
        </button>
      ))}
      {left > 0 && words.of('inspect.more', { count: left })}
    </span>
  );
}

interface BothProps extends Pick<Props, 'words' | 'onLine'> {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The lines in each of two versions. */
export function BothLines({ before, after, words, onLine }: BothProps) {
  return (
    <span class="both-lines">
      <InspectLines lines={before} side="before" isOfTwo words={words} onLine={onLine} />
      <InspectLines lines={after} side="after" isOfTwo words={words} onLine={onLine} />
    </span>
  );
}
