/** @jsxImportSource preact */
import { BelowVerdict } from './overview/below-verdict';
import { ChangesTab } from './changes/changes-tab';
import { Downloads } from './downloads/downloads-section';
import { PermissionsTab } from './permissions/permissions-tab';
import { StatementTab } from './statement/statement-tab';
import { StoredTab } from './stored/stored-tab';
import { WhenLoaded } from '../loading/when-loaded';
import type { OtherTab as OtherTabName } from '../start/place';
import type { Action, Progress } from './actions/actions';
import type { AdminSources } from '../loading/sources';
import type { Source } from '../loading/source';
import type { Shown } from '../loading/use-source';

type Answers = {
  readonly [Name in keyof AdminSources]: AdminSources[Name] extends Source<infer Value>
    ? Shown<Value>
    : never;
};

/** What of the page's state these tabs show. */
interface State extends Answers {
  readonly progress: Progress;
  readonly run: (action: Action) => Promise<void>;
  readonly print: { readonly isAsked: boolean };
}

interface Props {
  readonly tab: OtherTabName;
  readonly page: State;
  readonly topic: string | null;
  readonly site: string;
  readonly onTopic: (id: string) => void;
}

export { BelowVerdict };

/** What one of these tabs shows. Their code comes after the page can be read. */
export function OtherTab({ tab, page, topic, site, onTopic }: Props) {
  const { overview, statement, changes, progress, run } = page;
  switch (tab) {
    case 'stored':
      return (
        <WhenLoaded shown={overview}>
          {(read) => <StoredTab overview={read} progress={progress} onAction={run} />}
        </WhenLoaded>
      );
    case 'permissions':
      return (
        <WhenLoaded shown={overview}>{(read) => <PermissionsTab overview={read} />}</WhenLoaded>
      );
    case 'statement':
      return (
        <WhenLoaded shown={statement}>
          {({ said, words }) => (
            <>
              <StatementTab
                statement={said}
                words={words}
                topic={topic}
                isPrinting={page.print.isAsked}
                onTopic={onTopic}
              />
              <Downloads site={site} words={words} />
            </>
          )}
        </WhenLoaded>
      );
    case 'changes':
      return (
        <WhenLoaded shown={changes}>
          {({ said, words }) => <ChangesTab comparison={said} words={words} />}
        </WhenLoaded>
      );
  }
}
