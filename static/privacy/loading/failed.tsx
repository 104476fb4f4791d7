/** @jsxImportSource preact */
import type { FailureCode } from '../start/answers';
import { useTexts } from '../text/use-texts';
import { on } from '../ui/happened';
import { Message } from '../ui/message';

interface Props {
  readonly code: FailureCode;
  readonly onRetry: () => void;
}

/** Something that could not be shown, in one sentence that says what to do. */
export function Failed({ code, onRetry }: Props) {
  const { t } = useTexts();
  return (
    <div class="panel-body">
      <div role="alert">
        <Message tone="danger">
          <p>{t(`error.${code}`)}</p>
        </Message>
      </div>
      <div>
        <button type="button" class="button" onClick={on(onRetry)}>
          {t('app.retry')}
        </button>
      </div>
    </div>
  );
}
