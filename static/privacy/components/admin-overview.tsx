import type { Overview } from '../../../src/contract';
import type { Action, Progress } from '../actions';
import { useTexts } from '../use-texts';
import { verdictOn } from '../verdict';
import { ActionBar } from './action-bar';
import { Known } from './known';
import { LeavesSection } from './leaves-section';
import { Message } from './message';
import { OtherKeysNotice } from './other-keys-notice';
import { Permissions } from './permissions';
import { ReceiptDetails } from './receipt';
import { RecordNotice } from './record-notice';
import { Section } from './section';
import { StoredValues } from './stored-values';
import { UninstallSection } from './uninstall-section';

interface Props {
  readonly overview: Overview;
  readonly progress: Progress;
  readonly onAction: (action: Action) => Promise<void>;
}

export function AdminOverview({ overview, progress, onAction }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { tone, sentences } = verdictOn(texts, overview);
  const { record } = overview;
  return (
    <main class="page" aria-busy={progress.state === 'running'}>
      <header class="page-header">
        <h1>{t('menu.privacy')}</h1>
        <p>{t('admin.intro')}</p>
      </header>
      <Message tone={tone} prominent>
        <p>{sentences.join(' ')}</p>
      </Message>
      <Section heading={t('stored.heading')}>
        <RecordNotice record={record} />
        {'values' in record && <StoredValues overview={overview} record={record} />}
        <OtherKeysNotice otherKeys={overview.otherKeys} />
        <Known by="live" at={overview.readAt} />
        <ActionBar overview={overview} progress={progress} onAction={onAction} />
      </Section>
      <Section heading={t('scopes.heading')}>
        <Permissions scopes={overview.scopes} />
        <div class="claim">
          <p>{t('scopes.all')}</p>
          <Known by="enforced" />
        </div>
      </Section>
      <LeavesSection />
      <UninstallSection timeLimitDays={overview.timeLimitDays} />
      <Section heading={t('receipt.heading')}>
        <p>{t('receipt.intro')}</p>
        <ReceiptDetails receipt={overview.receipt} withValues />
        <Known by="live" at={overview.readAt} />
      </Section>
    </main>
  );
}
