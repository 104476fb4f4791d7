/** @jsxImportSource preact */
import type { Overview } from '../../../../src/contract';
import type { Action, Progress } from '../actions/actions';
import { actionsFor } from '../actions/confirmations';
import { claims } from '../../proof/claims';
import { bare } from '../../text/plain-text';
import { useTexts } from '../../text/use-texts';
import { ActionBar } from '../actions/action-bar';
import { Agreement } from '../permissions/agreement';
import { Facts } from '../../ui/facts';
import { ProofMark } from '../../proof/proof-mark';
import { ReceiptSection } from '../../receipt/receipt';
import { Section } from '../../ui/section';
import { byName } from 'sightglass-for-jira/json/own';

export interface OverviewProps {
  readonly overview: Overview;
  readonly progress: Progress;
  readonly onAction: (action: Action) => Promise<void>;
}

/** What stands below the verdict: the four views, the values, two buttons, and what was handed in. */
export function BelowVerdict({ overview, progress, onAction }: OverviewProps) {
  const { t } = useTexts();
  const { record, readAt } = overview;
  const [first, second] = actionsFor(record);
  return (
    <>
      <div class="pair pair-overview">
        <Section
          heading={t('views.heading')}
          mark={<ProofMark known={claims.scopesLive} at={readAt} />}
        >
          <Agreement scopes={overview.scopes} differences={overview.differences} />
        </Section>
        <Section
          heading={t('stored.heading')}
          mark={
            record.state !== 'unreadable' && <ProofMark known={claims.recordLive} at={readAt} />
          }
        >
          <Values overview={overview} />
          <ActionBar
            overview={overview}
            actions={[first, second]}
            progress={progress}
            onAction={onAction}
          />
        </Section>
      </div>
      <ReceiptSection receipt={overview.receipt} readAt={readAt} withValues />
    </>
  );
}

/** The values, or why there are none to show. What could not be read is not said to have been. */
function Values({ overview: { record, fields } }: { readonly overview: Overview }) {
  const { t } = useTexts();
  switch (record.state) {
    case 'unreadable':
      return <p>{t('record.unreadable')}</p>;
    case 'none':
      return <p>{t('receipt.empty')}</p>;
    case 'malformed':
      return <p>{t('verdict.malformed')}</p>;
    case 'ours':
    case 'foreign':
      return (
        <Facts
          facts={fields.map(({ id }) => ({
            name: t(`field.${id}`),
            value: <code>{bare(byName(record.values, id))}</code>,
          }))}
        />
      );
  }
}
