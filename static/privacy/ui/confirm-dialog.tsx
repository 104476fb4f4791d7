/** @jsxImportSource preact */
import { useEffect, useId } from 'preact/hooks';
import { on } from './happened';
import { useElement } from './use-element';
import { useTexts } from '../text/use-texts';

export interface Confirmation {
  readonly title: string;
  /** What will happen, in order. */
  readonly steps: readonly string[];
  readonly yes: string;
  /** Something is lost, so the button is red. The keyboard always starts on the other one. */
  readonly destructive: boolean;
}

interface Props {
  readonly confirmation: Confirmation;
  readonly onConfirm: () => void;
  /** Called once, however it was closed; the browser has returned the focus by then. */
  readonly onClosed: () => void;
}

export function ConfirmDialog({ confirmation, onConfirm, onClosed }: Props) {
  const { t } = useTexts();
  const id = useId();
  const dialog = useElement();
  useEffect(() => {
    dialog.show();
  }, [dialog]);
  const { title, steps, yes, destructive } = confirmation;
  const confirmed = () => {
    dialog.close();
    onConfirm();
  };
  return (
    <dialog {...dialog.here} class="dialog" aria-labelledby={id} onClose={on(onClosed)}>
      <h2 id={id}>{title}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="buttons buttons-end">
        <button type="button" class="button" onClick={on(dialog.close)}>
          {t('action.cancel')}
        </button>
        <button
          type="button"
          class={`button ${destructive ? 'button-danger' : 'button-primary'}`}
          onClick={on(confirmed)}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
