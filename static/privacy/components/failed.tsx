import type { ComponentChildren } from 'preact';
import type { ErrorCode } from '../../../src/contract';
import { useTexts } from '../use-texts';
import { Message } from './message';

interface Props {
  readonly heading: string;
  readonly code: ErrorCode;
  readonly onRetry?: () => void;
  readonly children?: ComponentChildren;
}

/** A page that could not be shown, in one sentence that says what to do. */
export function Failed({ heading, code, onRetry, children }: Props) {
  const { t } = useTexts();
  return (
    <main class="page">
      <header class="page-header">
        <h1>{heading}</h1>
      </header>
      <div role="alert">
        <Message tone="danger">
          <p>{t(`error.${code}`)}</p>
        </Message>
      </div>
      {onRetry && (
        <div>
          <button type="button" class="button" onClick={onRetry}>
            {t('app.retry')}
          </button>
        </div>
      )}
      {children}
    </main>
  );
}
