/** @jsxImportSource preact */
import { AdminFooter } from './admin-footer';
import { ChangesTab } from './changes/changes-tab';
import { Denied } from '../ui/denied';
import { Downloads } from './downloads/downloads-section';
import { InspectTab } from '../review/review-tab';
import { OverviewTab } from './overview/overview-tab';
import { PermissionsTab } from './permissions/permissions-tab';
import { PrintButton } from '../ui/print-button';
import { PrintNotice } from '../ui/print-notice';
import { StatementTab } from './statement/statement-tab';
import { StoredTab } from './stored/stored-tab';
import { TabPanel, Tabs } from '../ui/tabs';
import { WhenLoaded } from '../loading/when-loaded';
import type { AppHistory } from '../start/history';
import type { AdminSources } from '../loading/sources';
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
  const { overview, statement, changes, progress, run } = page;
  if (page.isDenied) return <Denied page="admin" />;
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t('menu.privacy')}</h1>
        <PrintButton {...page.print} />
      </header>
      <PrintNotice missing={page.missing} />
      <Tabs
        shown={tab}
        onGo={(to) => {
          go({ tab: to, topic: null });
        }}
      />
      <TabPanel tab="overview" shown={tab}>
        <WhenLoaded shown={overview}>
          {(read) => <OverviewTab overview={read} progress={progress} onAction={run} />}
        </WhenLoaded>
      </TabPanel>
      <TabPanel tab="stored" shown={tab}>
        <WhenLoaded shown={overview}>
          {(read) => <StoredTab overview={read} progress={progress} onAction={run} />}
        </WhenLoaded>
      </TabPanel>
      <TabPanel tab="permissions" shown={tab}>
        <WhenLoaded shown={overview}>{(read) => <PermissionsTab overview={read} />}</WhenLoaded>
      </TabPanel>
      <TabPanel tab="statement" shown={tab}>
        <WhenLoaded shown={statement}>
          {({ said, words }) => (
            <>
              <StatementTab
                statement={said}
                words={words}
                topic={topic}
                isPrinting={page.print.isAsked}
                onTopic={(id) => {
                  name({ tab: 'statement', topic: id });
                }}
              />
              <Downloads site={site} words={words} />
            </>
          )}
        </WhenLoaded>
      </TabPanel>
      <TabPanel tab="changes" shown={tab}>
        <WhenLoaded shown={changes}>
          {({ said, words }) => <ChangesTab comparison={said} words={words} />}
        </WhenLoaded>
      </TabPanel>
      <TabPanel tab="inspect" shown={tab}>
        <InspectTab isShown={tab === 'inspect'} />
      </TabPanel>
      <AdminFooter overview={overview.loaded} statement={statement.loaded} />
    </main>
  );
}
