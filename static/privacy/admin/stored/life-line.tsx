/** @jsxImportSource preact */
import type { Moment } from './timeline';
import { useTexts } from '../../text/use-texts';
import { byName } from 'sightglass-for-jira/json/own';

/** A filled dot for what was, a diamond for now, a ring for what is to come. */
const SHAPES: Readonly<Record<Moment['when'], string>> = {
  past: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
  now: 'M12 3 21 12 12 21 3 12Z',
  ahead: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
};

/** Longer than any page is wide or tall: the picture's own edge cuts it, whichever way it runs. */
const LINE = 'M1 1H9999M1 1V9999';

interface Props {
  readonly name: string;
  readonly moments: readonly Moment[];
}

/** A part of the life of the data, as a line with its real dates. */
export function LifeLine({ name, moments }: Props) {
  if (moments.length === 0) return null;
  return (
    <div class="part">
      <h3>{name}</h3>
      <ol class="life">
        {moments.map((moment, index) => (
          <Point key={moment.name} moment={moment} isLast={index === moments.length - 1} />
        ))}
      </ol>
    </div>
  );
}

interface PointProps {
  readonly moment: Moment;
  readonly isLast: boolean;
}

function Point({ moment: { name, at, when }, isLast }: PointProps) {
  const { t, date } = useTexts();
  return (
    <li class={`life-${when}`}>
      <svg
        class="life-mark"
        viewBox="0 0 24 24"
        width="24"
        height="24"
        role="img"
        aria-label={t(`life.when.${when}`)}
      >
        <path d={byName(SHAPES, when)} />
      </svg>
      {!isLast && (
        <svg class="life-way" aria-hidden="true">
          <path d={LINE} />
        </svg>
      )}
      <span class="life-name">{t(`life.${name}`)}</span>
      {at === null ? (
        <span class="hint">{t('record.unknownTime')}</span>
      ) : (
        <time class="hint" dateTime={at}>
          {date(at)}
        </time>
      )}
    </li>
  );
}
