/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { AppHistory } from './history';
import { AdminPage } from '../admin/admin-page';
import { loadTabs } from '../admin/tabs-source';
import { loadParts } from '../panel/panel-parts';
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
  readonly language: string;
}

/** A page, and the answer to the one call of what it shows, which is already under way. */
export interface Opened {
  readonly page: VNode;
  readonly answer: Promise<unknown>;
}

const NOTHING_ASKED = Promise.resolve();

/** Opens the page of a manifest module. */
export function openPage({ moduleKey, history, site, language }: Opening): Opened {
  const { tab } = placeOf(history.path);
  switch (moduleKey) {
    case 'privacy':
    case 'privacy-get-started': {
      const sources = adminSources(language);
      const first = sourceOf(tab);
      const answer = first === null ? NOTHING_ASKED : byName(sources, first).get();
      if (tab !== 'overview' && tab !== 'inspect') void loadTabs();
      return { page: <AdminPage sources={sources} history={history} site={site} />, answer };
    }
    case 'project-privacy':
    case 'personal-privacy': {
      const sources = panelSources(language);
      void loadParts();
      const answer = (tab === 'statement' ? sources.statement : sources.panel).get();
      const of = moduleKey === 'personal-privacy' ? 'personal' : 'project';
      return { page: <PanelPage of={of} sources={sources} history={history} />, answer };
    }
    default:
      return { page: <UnknownPage />, answer: NOTHING_ASKED };
  }
}
