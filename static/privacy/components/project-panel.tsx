/** @jsxImportSource preact */
import type { Panel } from '../../../src/contract';
import { claims } from '../claims';
import { bare } from '../plain-text';
import { useTexts } from '../use-texts';
import { Claim } from './claim';
import { Disclosure } from './disclosure';
import { Facts } from './facts';
import { FlowPicture } from './flow-picture';
import { Message } from './message';
import { Differences } from './agreement';
import { PermissionsTable } from './permissions-table';
import { ProofMark } from './proof-mark';
import { ReceiptDetails } from './receipt';
import { Section } from './section';

/** What the app means for one project, on one screen. */
export function ProjectPanel({ panel }: { readonly panel: Panel }) {
  const { t, plural, reason } = useTexts();
  const { fields } = panel;
  return (
    <div class="panel-body">
      <Message tone="success" prominent>
        <p>{t('project.verdict')}</p>
        <p>{t('project.cannot')}</p>
        <ProofMark known={claims.projectNothing} />
      </Message>
      <Differences differences={panel.differences} />
      <div class="pair">
        <Section heading={t('project.can.heading')}>
          <Claim known={claims.projectAsks}>
            <p>{t('project.can.ask')}</p>
          </Claim>
          <Claim known={claims.projectHidden}>
            <p>{plural('project.keeps', fields.length)}</p>
          </Claim>
          <div class="disclosures">
            <Disclosure summary={t('project.can.permissions')}>
              <PermissionsTable scopes={panel.scopes} />
            </Disclosure>
            <Disclosure summary={t('project.keeps.why')}>
              <Facts
                facts={fields.map((field) => ({
                  name: t(`field.${field.id}`),
                  value: reason(field),
                }))}
              />
            </Disclosure>
          </div>
        </Section>
        <AskSection panel={panel} />
      </div>
      <Section heading={t('receipt.heading')}>
        <FlowPicture receipt={panel.receipt} />
        <ReceiptDetails receipt={panel.receipt} withValues={false} />
        <ProofMark known={claims.receiptLive} at={panel.readAt} />
      </Section>
    </div>
  );
}

function AskSection({ panel: { viewer, maker } }: { readonly panel: Panel }) {
  const { t } = useTexts();
  const page = t('menu.privacy');
  return (
    <Section heading={t('project.ask.heading')}>
      <p>{viewer === 'jira-admin' ? t('project.ask.you', { page }) : t('project.ask.others')}</p>
      <p>
        {maker === null
          ? t('maker.unnamed')
          : t('maker.named', { name: bare(maker.name), contact: bare(maker.privacyContact) })}
      </p>
    </Section>
  );
}
