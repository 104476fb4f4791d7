/** @jsxImportSource preact */
import type { Moment } from '../timeline';
import { useTexts } from '../use-texts';

/** A filled dot for what was, a diamond for now, a ring for what is to come. */
const SHAPES: Readonly<Record<Moment['when'], string>> = {
  past: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
  now: 'M12 3 21 12 12 21 3 12Z',
  ahead: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
};

interface Props {
  readonly name: string;
  readonly moments: readonly Moment[];
}

/** A part of the life of the data, as a line with its real dates. */
export function LifeLine({ name, moments }: Props) {
  const { t, date } = useTexts();
  if (moments.length === 0) return null;
  return (
    <div class="claim">
      <h3>{name}</h3>
      <ol class="life">
        {moments.map(({ name: moment, at, when }) => (
          <li key={moment} class={`life-${when}`}>
            <svg
              class="life-mark"
              viewBox="0 0 24 24"
              width="24"
              height="24"
              role="img"
              aria-label={t(`life.when.${when}`)}
            >
              <path d={SHAPES[when]} />
            </svg>
            <span class="life-name">{t(`life.${moment}`)}</span>
            {at === null ? (
              <span class="hint">{t('record.unknownTime')}</span>
            ) : (
              <time class="hint" dateTime={at}>
                {date(at)}
              </time>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
