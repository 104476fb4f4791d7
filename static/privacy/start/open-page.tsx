/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { AppHistory } from './history';
import { AdminPage } from '../admin/admin-page';
import { tabsSource } from '../admin/tabs-source';
import { PanelPage } from '../panel/panel-page';
import { UnknownPage } from './unknown-page';
import { placeOf } from './place';
import { adminSources, panelSources, sourceOf } from '../loading/sources';
import { byName } from 'sightglass-for-jira/json/own';

/** What a page is opened with. */
export interface Opening {
  readonly moduleKey: string;
  readonly history: AppHistory;
  readonly site: string;
  readonly language: Promise<string>;
}

/** The page of a manifest module, with the one call of what it shows, if any, already under way. */
export function openPage({ moduleKey, history, site, language }: Opening): VNode {
  const { tab } = placeOf(history.path);
  switch (moduleKey) {
    case 'privacy':
    case 'privacy-get-started': {
      const sources = adminSources(language);
      const first = sourceOf(tab);
      if (first !== null) void byName(sources, first).get();
      if (tab !== 'overview' && tab !== 'inspect') void tabsSource().get();
      return <AdminPage sources={sources} history={history} site={site} />;
    }
    case 'project-privacy':
    case 'personal-privacy': {
      const sources = panelSources(language);
      if (tab === 'statement') void tabsSource().get();
      void (tab === 'statement' ? sources.statement : sources.panel).get();
      return (
        <PanelPage
          of={moduleKey === 'personal-privacy' ? 'personal' : 'project'}
          sources={sources}
          history={history}
        />
      );
    }
    default:
      return <UnknownPage />;
  }
}
