/** @jsxImportSource preact */
import { Message } from '../ui/message';
import { WhenSpoken } from '../loading/when-loaded';
import { useTexts } from '../text/use-texts';

/** For a module that the manifest has and this build does not know. */
export function UnknownPage() {
  const { t } = useTexts();
  return (
    <main class="page">
      <h1>{t('menu.privacy')}</h1>
      <WhenSpoken>
        <InternalError />
      </WhenSpoken>
    </main>
  );
}

function InternalError() {
  const { t } = useTexts();
  return (
    <Message tone="danger">
      <p>{t('error.INTERNAL')}</p>
    </Message>
  );
}
