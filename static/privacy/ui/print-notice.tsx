/** @jsxImportSource preact */
import type { Tab } from '../start/place';
import { useTexts } from '../text/use-texts';
import { Message } from './message';

/** On paper only: the browser’s own print command cannot wait for tabs that nobody has opened. */
export function PrintNotice({ missing }: { readonly missing: readonly Tab[] }) {
  const { t, list } = useTexts();
  if (missing.length === 0) return null;
  const tabs = list(missing.map((tab) => t(`tab.${tab}`)));
  return (
    <div class="print-only">
      <Message tone="warning">
        <p>{t('print.incomplete', { tabs, print: t('print.all') })}</p>
      </Message>
    </div>
  );
}
