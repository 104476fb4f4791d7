/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { on } from '../../ui/happened';
import { useElement } from '../../ui/use-element';
import type { Said } from './search';
import { useTexts } from '../../text/use-texts';
import { ProofMark } from '../../proof/proof-mark';

interface Props {
  readonly said: Said;
  /** Led to by the address: it opens, and comes into sight. */
  readonly isTarget: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (id: string) => void;
}

/** One question. Opened, its answer, each sentence with how it is known. */
export function Topic({ said, isTarget, isOpen, onOpen }: Props) {
  const { number } = useTexts();
  const { answer, question, sentences } = said;
  const top = useElement();
  useEffect(() => {
    if (isTarget) top.comeIntoSight();
  }, [isTarget, top]);
  return (
    <li>
      <details class="topic" open={isTarget || isOpen} id={`topic-${answer.id}`}>
        <summary
          {...top.here}
          onClick={on(() => {
            onOpen(answer.id);
          })}
        >
          <span class="topic-number">{number(answer.number)}</span>
          <h3>{question}</h3>
        </summary>
        {answer.sentences.map((sentence, index) => (
          <div class="claim" key={sentence.text}>
            <p>{sentences.at(index)}</p>
            <ProofMark known={sentence} />
          </div>
        ))}
      </details>
    </li>
  );
}
