/** @jsxImportSource preact */
import type { Receipt } from '../../../src/contract';
import { dotsOf, PICTURE } from './dots';
import { useTexts } from '../text/use-texts';

/** What came in, what of it was looked at, and what was kept, as dots: one for each field. */
export function FlowPicture({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTexts();
  const { handed } = receipt;
  const used = handed.filter(({ use }) => use === 'used').length;
  const kept = handed.filter((field) => field.kept).length;
  return (
    <ol class="flow" aria-label={t('flow.name')}>
      <Step name={t('flow.handed')} filled={handed.length} of={handed.length} />
      <Step name={t('flow.used')} filled={used} of={handed.length} isNext />
      <Step name={t('flow.kept')} filled={kept} of={handed.length} isNext />
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly filled: number;
  readonly of: number;
  /** Comes out of the step before. */
  readonly isNext?: boolean;
}

function Step({ name, filled, of, isNext = false }: StepProps) {
  const { t, number } = useTexts();
  const { width, height } = PICTURE;
  return (
    <li>
      {isNext && (
        <svg class="flow-arrow" viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
          <path d="M1 6h21M17 1l5 5-5 5" />
        </svg>
      )}
      <svg
        class="dots"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={t('flow.picture', { count: filled, of })}
      >
        <path class="dots-empty" d={dotsOf(filled, of)} />
        <path class="dots-filled" d={dotsOf(0, filled)} />
      </svg>
      <p>
        <strong>{number(filled)}</strong> {name}
      </p>
    </li>
  );
}
