/** @jsxImportSource preact */
import type { Receipt } from '../../../src/contract';
import { dotsOf, PICTURE } from '../dots';
import { useTexts } from '../use-texts';

/** What came in, what of it was looked at, and what was kept, as dots: one for each field. */
export function FlowPicture({ receipt }: { readonly receipt: Receipt }) {
  const { t } = useTexts();
  const { handed } = receipt;
  const used = handed.filter(({ use }) => use === 'used').length;
  const kept = handed.filter((field) => field.kept).length;
  return (
    <ol class="flow" aria-label={t('flow.name')}>
      <Step name={t('flow.handed')} filled={handed.length} of={handed.length} />
      <Step name={t('flow.used')} filled={used} of={handed.length} />
      <Step name={t('flow.kept')} filled={kept} of={handed.length} />
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly filled: number;
  readonly of: number;
}

function Step({ name, filled, of }: StepProps) {
  const { t, number } = useTexts();
  const { width, height } = PICTURE;
  return (
    <li>
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
