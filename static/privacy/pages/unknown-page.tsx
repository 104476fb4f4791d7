import { Failed } from '../components/failed';
import { useTexts } from '../use-texts';

/** For a module that the manifest has and this build does not know. */
export function UnknownPage() {
  const { t } = useTexts();
  return <Failed heading={t('menu.privacy')} code="INTERNAL" />;
}
