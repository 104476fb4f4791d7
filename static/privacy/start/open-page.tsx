/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { AppHistory } from './history';
import { AdminPage } from '../admin/admin-page';
import { OverviewOpening } from '../admin/overview/overview-opening';
import { tabsSource } from '../admin/tabs-source';
import { PanelOpening } from '../panel/panel-opening';
import { PanelPage } from '../panel/panel-page';
import { UnknownPage } from './unknown-page';
import { placeOf } from './place';
import { adminSources, panelSources, sourceOf, type AdminSources } from '../loading/sources';
import { byName } from 'sightglass-for-jira/json/own';

/** What a page is opened with. */
export interface Opening {
  readonly moduleKey: string;
  readonly history: AppHistory;
  readonly site: string;
  readonly language: string;
}

/** A page, whose one call of a function, if any, is already under way. */
export interface Opened {
  readonly page: VNode;
  /** What is shown before the page once that is answered; `null` for nothing. */
  readonly first: Promise<VNode | null>;
}

const NOTHING = Promise.resolve(null);

/** Opens the page of a manifest module. */
export function openPage({ moduleKey, history, site, language }: Opening): Opened {
  const { tab } = placeOf(history.path);
  switch (moduleKey) {
    case 'privacy':
    case 'privacy-get-started': {
      const sources = adminSources(language);
      const needed = sourceOf(tab);
      if (needed !== null) void byName(sources, needed).get();
      if (tab !== 'overview' && tab !== 'inspect') void tabsSource().get();
      return {
        page: <AdminPage sources={sources} history={history} site={site} />,
        first: tab === 'overview' ? openingOf(sources) : NOTHING,
      };
    }
    case 'project-privacy':
    case 'personal-privacy': {
      const sources = panelSources(language);
      const of = moduleKey === 'personal-privacy' ? 'personal' : 'project';
      const isStatement = tab === 'statement';
      const answer = (isStatement ? sources.statement : sources.panel).get();
      const opening = isStatement ? null : <PanelOpening of={of} />;
      return {
        page: <PanelPage of={of} sources={sources} history={history} />,
        first: answer.then(({ ok }) => (ok ? opening : null)),
      };
    }
    default:
      return { page: <UnknownPage />, first: NOTHING };
  }
}

/** The verdict goes before all else. Without an answer there is none. */
const openingOf = async ({ overview }: AdminSources): Promise<VNode | null> => {
  const answer = await overview.get();
  return answer.ok ? <OverviewOpening overview={answer.value} /> : null;
};
