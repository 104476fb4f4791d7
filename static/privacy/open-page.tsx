import type { VNode } from 'preact';
import { readOverview, readPanel } from './api';
import { AdminPage } from './pages/admin-page';
import { ProjectPage } from './pages/project-page';
import { UnknownPage } from './pages/unknown-page';

/** The page of a manifest module, with its one call already under way. */
export function openPage(moduleKey: string): VNode {
  switch (moduleKey) {
    case 'privacy':
    case 'privacy-get-started':
      return <AdminPage first={readOverview()} />;
    case 'project-privacy':
      return <ProjectPage first={readPanel()} />;
    default:
      return <UnknownPage />;
  }
}
