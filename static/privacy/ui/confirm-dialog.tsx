/** @jsxImportSource preact */
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../text/use-texts';

export interface Confirmation {
  readonly title: string;
  /** What will happen, in order. */
  readonly steps: readonly string[];
  readonly confirm: string;
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
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { title, steps, confirm, destructive } = confirmation;
  const confirmed = () => {
    dialog.current?.close();
    onConfirm();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClosed}>
      <h2 id={id}>{title}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="buttons buttons-end">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('action.cancel')}
        </button>
        <button
          type="button"
          class={`button ${destructive ? 'button-danger' : 'button-primary'}`}
          onClick={confirmed}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
