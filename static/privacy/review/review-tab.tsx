/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { inspectorSource } from './inspector';
import { useSource } from '../loading/use-source';
import { useTexts } from '../text/use-texts';
import { Failed } from '../loading/failed';

/** What another app may do. All that is needed for it comes when the tab is first shown. */
export function InspectTab({ isShown }: { readonly isShown: boolean }) {
  const { t, language } = useTexts();
  const [source] = useState(() => inspectorSource(language));
  const { loaded, reload } = useSource(source, isShown);
  if (loaded.state === 'failed') return <Failed code={loaded.code} onRetry={() => void reload()} />;
  if (loaded.state === 'loading')
    return isShown ? (
      <div class="panel-body" aria-busy="true">
        <div class="skeleton skeleton-heading" />
        <div class="skeleton skeleton-message" />
        <p class="unseen" role="status">
          {t('inspect.loading')}
        </p>
      </div>
    ) : null;
  const { Inspect, words } = loaded.value;
  return <Inspect words={words} />;
}
