/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { copyText } from './copy-text';
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
  const copy = async (): Promise<void> => {
    setState((await copyText(text)) ? 'copied' : 'refused');
  };
  return (
    <>
      <button type="button" class="button button-subtle" onClick={() => void copy()}>
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
