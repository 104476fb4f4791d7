/** @jsxImportSource preact */
import { claims } from '../../proof/claims';
import { actionsFor } from '../actions/confirmations';
import { useTexts } from '../../text/use-texts';
import { ActionBar } from '../actions/action-bar';
import { LifeSection } from './life-section';
import { OtherKeysNotice } from './other-keys-notice';
import type { OverviewProps } from '../overview/below-verdict';
import { ProofMark } from '../../proof/proof-mark';
import { RecordNotice } from './record-notice';
import { Section } from '../../ui/section';
import { StoredValues } from './stored-values';

/** Everything that is stored, how long it lives, and all that can be done about it. */
export function StoredTab({ overview, progress, onAction }: OverviewProps) {
  const { t } = useTexts();
  const { record, otherKeys, readAt } = overview;
  return (
    <div class="panel-body" aria-busy={progress.state === 'running'}>
      <Section
        heading={t('stored.heading')}
        mark={record.state !== 'unreadable' && <ProofMark known={claims.recordLive} at={readAt} />}
      >
        <RecordNotice record={record} />
        {'values' in record && <StoredValues overview={overview} record={record} />}
        <OtherKeysNotice otherKeys={otherKeys} />
        <ActionBar
          overview={overview}
          actions={actionsFor(record)}
          progress={progress}
          onAction={onAction}
        />
      </Section>
      <LifeSection overview={overview} />
    </div>
  );
}
