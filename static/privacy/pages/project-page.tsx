import type { Panel, Result } from '../../../src/contract';
import { readPanel } from '../api';
import { Denied } from '../components/denied';
import { Failed } from '../components/failed';
import { Loading } from '../components/loading';
import { ProjectPanel } from '../components/project-panel';
import { useLoaded } from '../use-loaded';
import { useTexts } from '../use-texts';

/** What the app means for one project, for people who never heard of Forge. */
export function ProjectPage({ first }: { readonly first: Promise<Result<Panel>> }) {
  const { t } = useTexts();
  const [loaded, reload] = useLoaded(first, readPanel);
  const heading = t('menu.projectPrivacy');
  if (loaded.state === 'loading') return <Loading heading={heading} intro={t('project.intro')} />;
  if (loaded.state === 'ready') return <ProjectPanel panel={loaded.value} />;
  if (loaded.code === 'NOT_ALLOWED') return <Denied page="project" />;
  return <Failed heading={heading} code={loaded.code} onRetry={() => void reload()} />;
}
