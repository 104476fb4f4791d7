/** @jsxImportSource preact */
import type { Overview } from '../../../src/contract';
import type { Action, Progress } from '../actions';
import { actionsFor } from '../confirmations';
import { claims } from '../claims';
import { bare } from '../plain-text';
import { useTexts } from '../use-texts';
import { ActionBar } from './action-bar';
import { Agreement } from './agreement';
import { Facts } from './facts';
import { FlowPicture } from './flow-picture';
import { ProofMark } from './proof-mark';
import { ReceiptDetails } from './receipt';
import { Section } from './section';
import { Verdict } from './verdict';

export interface OverviewProps {
  readonly overview: Overview;
  readonly progress: Progress;
  readonly onAction: (action: Action) => Promise<void>;
}

/** What an admin with half a minute needs: the verdict, the four views, the values, two buttons. */
export function OverviewTab({ overview, progress, onAction }: OverviewProps) {
  const { t } = useTexts();
  const { record, readAt } = overview;
  const [first, second] = actionsFor(record);
  return (
    <div class="panel-body" aria-busy={progress.state === 'running'}>
      <Verdict overview={overview} />
      <Section heading={t('views.heading')}>
        <Agreement scopes={overview.scopes} differences={overview.differences} />
        <ProofMark known={claims.scopesLive} at={readAt} />
      </Section>
      <Section heading={t('stored.heading')}>
        <Values overview={overview} />
        <ActionBar
          overview={overview}
          actions={[first, second]}
          progress={progress}
          onAction={onAction}
        />
      </Section>
      <Section heading={t('receipt.heading')}>
        <FlowPicture receipt={overview.receipt} />
        <ReceiptDetails receipt={overview.receipt} withValues />
        <ProofMark known={claims.receiptLive} at={readAt} />
      </Section>
    </div>
  );
}

/** The values, or why there are none to show. What could not be read is not said to have been. */
function Values({ overview: { record, fields, readAt } }: { readonly overview: Overview }) {
  const { t } = useTexts();
  if (record.state === 'unreadable') return <p>{t('record.unreadable')}</p>;
  return (
    <>
      {record.state === 'none' && <p>{t('receipt.empty')}</p>}
      {record.state === 'malformed' && <p>{t('verdict.malformed')}</p>}
      {'values' in record && (
        <Facts
          facts={fields.map(({ id }) => ({
            name: t(`field.${id}`),
            value: <code>{bare(record.values[id])}</code>,
          }))}
        />
      )}
      <ProofMark known={claims.recordLive} at={readAt} />
    </>
  );
}
