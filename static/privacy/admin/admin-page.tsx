/** @jsxImportSource preact */
import { AdminFooter } from './admin-footer';
import { Denied } from '../ui/denied';
import { InspectTab } from '../review/review-tab';
import { OverviewTab } from './overview/overview-tab';
import { Later } from '../ui/later';
import { PrintButton } from '../ui/print-button';
import { PrintNotice } from '../ui/print-notice';
import { TabPanel, Tabs } from '../ui/tabs';
import { WhenLoaded, WhenSpoken } from '../loading/when-loaded';
import type { AppHistory } from '../start/history';
import type { AdminSources } from '../loading/sources';
import { OTHER_TABS } from '../start/place';
import { useAdminPage } from './use-admin-page';
import { usePlace } from '../start/use-place';
import { useTexts } from '../text/use-texts';

interface Props {
  readonly sources: AdminSources;
  readonly history: AppHistory;
  /** The name of the site, for the names of files. */
  readonly site: string;
}

/** What the app keeps, may do and was handed, for Jira admins, who can change what is kept. */
export function AdminPage({ sources, history, site }: Props) {
  const { t } = useTexts();
  const { place, go, name } = usePlace(history);
  const { tab, topic } = place;
  const page = useAdminPage(sources, tab);
  const { overview, statement, progress, run } = page;
  if (page.isDenied) return <Denied page="admin" />;
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t('menu.privacy')}</h1>
        <PrintButton {...page.print} />
      </header>
      <Later>
        <PrintNotice missing={page.missing} />
      </Later>
      <Tabs
        shown={tab}
        onGo={(to) => {
          go({ tab: to, topic: null });
        }}
      />
      <TabPanel tab="overview" shown={tab}>
        <WhenLoaded shown={overview}>
          {(read) => (
            <OverviewTab overview={read} progress={progress} onAction={run} below={page.tabs} />
          )}
        </WhenLoaded>
      </TabPanel>
      {OTHER_TABS.map((one) => (
        <TabPanel key={one} tab={one} shown={tab}>
          <WhenSpoken>
            <WhenLoaded shown={page.tabs}>
              {({ OtherTab }) => (
                <OtherTab
                  tab={one}
                  page={page}
                  topic={topic}
                  site={site}
                  onTopic={(id) => {
                    name({ tab: 'statement', topic: id });
                  }}
                />
              )}
            </WhenLoaded>
          </WhenSpoken>
        </TabPanel>
      ))}
      <TabPanel tab="inspect" shown={tab}>
        <WhenSpoken>
          <InspectTab isShown={tab === 'inspect'} />
        </WhenSpoken>
      </TabPanel>
      <AdminFooter overview={overview.loaded} statement={statement.loaded} />
    </main>
  );
}
