/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { on } from './happened';
import { printPage } from './browser-commands';
import { useTexts } from '../text/use-texts';

interface Props {
  /** Asked for, and waiting until everything is on the page. */
  readonly isAsked: boolean;
  readonly isReady: boolean;
  readonly onAsk: () => void;
  readonly onDone: () => void;
}

/** Prints all tabs as one document. What is not read yet is read first. */
export function PrintButton({ isAsked, isReady, onAsk, onDone }: Props) {
  const { t } = useTexts();
  useEffect(() => {
    if (!isAsked || !isReady) return;
    printPage();
    onDone();
  }, [isAsked, isReady, onDone]);
  return (
    <button
      type="button"
      class="button button-subtle no-print"
      aria-disabled={isAsked}
      onClick={on(onAsk)}
    >
      {isAsked && <span class="spinner" />}
      {t('print.all')}
    </button>
  );
}
