/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { COPIES } from './copy-text';
import { on } from './happened';
import { useTexts } from '../text/use-texts';

/** A text that is made when it is wanted; it fails where what makes it does not come. */
export type LateText = () => Promise<string>;

interface Props {
  /** A late one must be the same function as long as it makes the same text. */
  readonly text: string | LateText;
  /** What the button says, if not what it says elsewhere. */
  readonly label?: string;
}

/** Copies a text. Where the frame may not, it shows the text to be selected instead. */
export function CopyButton({ text, label }: Props) {
  const { t } = useTexts();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const { isCopied, shown } = pressed?.of === text ? pressed : NOTHING;
  const make = async (): Promise<string | null> =>
    typeof text === 'string' ? text : text().catch(() => null);
  const copy = on((press) => {
    const made = make();
    void Promise.all([press.copy(made), made]).then(([done, own]) => {
      setPressed({
        of: text,
        isCopied: done,
        shown: done ? null : (own ?? t('error.UNREACHABLE')),
      });
    });
  });
  // So that a text is there once it is asked for: a browser waits for none that comes late.
  const prepare = on(() => void make());
  return (
    <>
      <button
        type="button"
        class="button button-subtle"
        name={COPIES}
        onClick={copy}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        {isCopied ? t('copy.done') : (label ?? t('copy.do'))}
      </button>
      {shown !== null && (
        <>
          <p>{t('copy.refused')}</p>
          <pre class="copy-text" tabIndex={0}>
            {shown}
          </pre>
        </>
      )}
    </>
  );
}

interface Pressed {
  readonly of: Props['text'];
  readonly isCopied: boolean;
  /** What is to be selected, where it could not be copied. */
  readonly shown: string | null;
}

const NOTHING = { isCopied: false, shown: null };
