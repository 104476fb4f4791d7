import type { Overview, Result } from '../../../src/contract';
import { readOverview } from '../api';
import { AdminOverview } from '../components/admin-overview';
import { Denied } from '../components/denied';
import { Failed } from '../components/failed';
import { Loading } from '../components/loading';
import { Outcome } from '../components/outcome';
import { useActions } from '../use-actions';
import { useLoaded } from '../use-loaded';
import { useTexts } from '../use-texts';

/** What the app keeps, may do and was handed, for Jira admins, who can change what is kept. */
export function AdminPage({ first }: { readonly first: Promise<Result<Overview>> }) {
  const { t } = useTexts();
  const [loaded, reload] = useLoaded(first, readOverview);
  const [progress, run] = useActions(reload);
  const heading = t('menu.privacy');
  if (loaded.state === 'loading') return <Loading heading={heading} intro={t('admin.intro')} />;
  if (loaded.state === 'ready') {
    return <AdminOverview overview={loaded.value} progress={progress} onAction={run} />;
  }
  if (loaded.code === 'NOT_ALLOWED') return <Denied page="admin" />;
  return (
    <Failed heading={heading} code={loaded.code} onRetry={() => void reload()}>
      <Outcome progress={progress} />
    </Failed>
  );
}
