/** @jsxImportSource preact */
import type { Overview } from '../../../../src/contract';
import { useTexts } from '../../text/use-texts';
import { Verdict } from './verdict-message';

interface Props {
  readonly overview: Overview;
}

/** What the admin page opens with: its heading and its verdict, in the places where the page has them. */
export function OverviewOpening({ overview }: Props) {
  const { t } = useTexts();
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t('menu.privacy')}</h1>
      </header>
      <div class="skeleton skeleton-tabs" />
      <Verdict overview={overview} />
    </main>
  );
}
