/** @jsxImportSource preact */
import { useEffect, useMemo } from 'preact/hooks';
import type { InspectorWords } from 'sightglass-for-jira/asks/inspection-words';
import type { Passage } from 'sightglass-for-jira/says/reading';
import { useElement } from '../../ui/use-element';

interface Props {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly words: InspectorWords;
}

/** A piece of the text, marked or not. */
interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in pieces; passages that overlap are marked as one. */
export function piecesOf(text: string, passages: readonly Passage[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isMarked: false }] : pieces;
}

/** The statement as it was read. The first of the passages that are marked comes into sight. */
export function MarkedText({ text, passages, words }: Props) {
  const first = useElement();
  const pieces = useMemo(() => piecesOf(text, passages), [text, passages]);
  useEffect(() => {
    if (passages.length > 0) first.comeIntoSight();
  }, [passages, first]);
  const firstMark = pieces.findIndex(({ isMarked }) => isMarked);
  return (
    <div class="statement-given">
      <h3>{words.of('page.statement.text')}</h3>
      <div
        class="statement-text"
        role="region"
        aria-label={words.of('page.statement.text')}
        tabIndex={0}
      >
        {pieces.map(({ text: part, isMarked }, index) =>
          isMarked ? (
            <mark key={index} tabIndex={-1} {...(index === firstMark ? first.here : {})}>
              {part}
            </mark>
          ) : (
            part
          ),
        )}
      </div>
    </div>
  );
}
