/** @jsxImportSource preact */
import type { Progress } from './actions';
import { describeOutcome } from './outcome';
import { useTexts } from '../../text/use-texts';
import { CopyButton } from '../../ui/copy-button';
import { Message } from '../../ui/message';

/** A live region: says that an action is running, and then what came of it. */
export function Outcome({ progress }: { readonly progress: Progress }) {
  return (
    <>
      <div role="status">
        <Words progress={progress} />
      </div>
      <Copy progress={progress} />
    </>
  );
}

function Words({ progress }: { readonly progress: Progress }) {
  const texts = useTexts();
  if (progress.state === 'idle') return null;
  if (progress.state === 'running')
    return (
      <Message tone="information">
        <p>{texts.t(`action.${progress.action}.running`)}</p>
      </Message>
    );
  const { tone, sentences } = describeOutcome(texts, progress.finished);
  return (
    <Message tone={tone}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Message>
  );
}

/** Beside the live region, so that it is not read out with the result. */
function Copy({ progress }: { readonly progress: Progress }) {
  const texts = useTexts();
  if (progress.state !== 'finished') return null;
  const { sentences } = describeOutcome(texts, progress.finished);
  return <CopyButton text={sentences.join('\n')} />;
}
