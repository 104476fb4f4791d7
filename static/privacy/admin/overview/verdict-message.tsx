/** @jsxImportSource preact */
import type { Overview } from '../../../../src/contract';
import { Loading } from '../../loading/loading';
import { useTexts, useWholeTexts } from '../../text/use-texts';
import { verdictOn } from './verdict';
import { KeyNames } from '../../ui/key-names';
import { Message } from '../../ui/message';

/** The sentence that the page opens with, or what is wrong and what to do. */
export function Verdict({ overview }: { readonly overview: Overview }) {
  const { tone, sentences } = verdictOn(useTexts(), overview);
  // With nothing to add, the page opens with the words that it has brought along.
  const isCalm = tone === 'success';
  if (!useWholeTexts(!isCalm) && !isCalm) return <Loading />;
  return (
    <Message tone={tone} prominent>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <KeyNames otherKeys={overview.otherKeys} />
    </Message>
  );
}
