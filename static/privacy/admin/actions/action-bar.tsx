/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Overview } from '../../../../src/contract';
import type { Action, Progress } from './actions';
import { confirmationOf } from './confirmations';
import { useTexts } from '../../text/use-texts';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { on } from '../../ui/happened';
import { Outcome } from './outcome-message';

interface Props {
  readonly overview: Overview;
  readonly actions: readonly Action[];
  readonly progress: Progress;
  readonly onAction: (action: Action) => Promise<void>;
}

/** The buttons that change what is stored. Each asks first, and only one runs at a time. */
export function ActionBar({ overview, actions, progress, onAction }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const [asking, setAsking] = useState<Action | null>(null);
  const isRunning = progress.state === 'running';
  return (
    <div class="actions no-print" role="group" aria-label={t('action.group')}>
      <div class="buttons">
        {actions.map((action, index) => (
          // By place, so that the focus stays when the first button changes its name.
          <button
            key={index}
            type="button"
            class={`button ${action === 'record' ? 'button-primary' : ''}`}
            aria-disabled={isRunning}
            onClick={on(() => {
              if (!isRunning) setAsking(action);
            })}
          >
            {isRunning && progress.action === action && <span class="spinner" />}
            {t(`action.${action}`)}
          </button>
        ))}
      </div>
      <Outcome progress={progress} />
      {asking !== null && (
        <ConfirmDialog
          confirmation={confirmationOf(texts, asking, overview)}
          onConfirm={() => void onAction(asking)}
          onClosed={() => {
            setAsking(null);
          }}
        />
      )}
    </div>
  );
}
