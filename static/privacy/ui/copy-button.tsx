/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { COPIES } from './copy-text';
import { on } from './happened';
import { useTexts } from '../text/use-texts';

interface Props {
  readonly text: string;
  /** What the button says, if not what it says elsewhere. */
  readonly label?: string;
}

/** Copies a text. Where the frame may not, it shows the text to be selected instead. */
export function CopyButton({ text, label }: Props) {
  const { t } = useTexts();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const isCopied = state === 'copied';
  const copy = on((press) => {
    void press.copy(text).then((done) => {
      setState(done ? 'copied' : 'refused');
    });
  });
  return (
    <>
      <button type="button" class="button button-subtle" name={COPIES} onClick={copy}>
        {isCopied ? t('copy.done') : (label ?? t('copy.do'))}
      </button>
      {state === 'refused' && (
        <>
          <p>{t('copy.refused')}</p>
          <pre class="copy-text" tabIndex={0}>
            {text}
          </pre>
        </>
      )}
    </>
  );
}
