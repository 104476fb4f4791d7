/** @jsxImportSource preact */
import { PROOFS, type Proof } from '../../../../src/contract';
import type { Wanted } from './search';
import { useTexts } from '../../text/use-texts';
import type { Words } from '../../text/statement-words';
import { ProofName } from '../../proof/proof-mark';
import { on } from '../../ui/happened';

interface Props {
  readonly words: Words;
  readonly wanted: Wanted;
  readonly counts: ReadonlyMap<Proof, number>;
  readonly onChange: (wanted: Wanted) => void;
}

/** Finds questions by their words and by how their answers are known. */
export function SearchBar({ words, wanted, counts, onChange }: Props) {
  const { number } = useTexts();
  return (
    <div class="search" role="search">
      <label class="search-field">
        {words.of('answers.search')}
        <input
          type="search"
          value={wanted.text}
          onInput={on(({ value }) => {
            onChange({ ...wanted, text: value });
          })}
        />
      </label>
      <div class="buttons" role="group" aria-label={words.of('answers.filter')}>
        {PROOFS.map((proof) => (
          <button
            key={proof}
            type="button"
            class={`chip proof-${proof}`}
            aria-pressed={wanted.proof === proof}
            onClick={on(() => {
              onChange({ ...wanted, proof: wanted.proof === proof ? null : proof });
            })}
          >
            <ProofName proof={proof} /> {number(counts.get(proof) ?? 0)}
          </button>
        ))}
      </div>
    </div>
  );
}
