/** @jsxImportSource preact */
import { useTexts } from '../text/use-texts';
import { Icon } from './icon';

/** Tells who may see the page and whom to ask, and nothing else. */
export function Denied({ page }: { readonly page: 'admin' | 'project' | 'personal' }) {
  const { t } = useTexts();
  return (
    <main class="page denied">
      <Icon tone="information" />
      <h1>{t(`denied.${page}.heading`)}</h1>
      <p>{t(`denied.${page}.who`)}</p>
      <p>{t(`denied.${page}.ask`)}</p>
    </main>
  );
}
