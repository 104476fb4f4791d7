/** @jsxImportSource preact */
import type { Panel } from '../../../src/contract';
import { claims } from '../proof/claims';
import { bare } from '../text/plain-text';
import { useTexts } from '../text/use-texts';
import { Claim } from '../proof/claim';
import { Disclosure } from '../ui/details';
import { Facts } from '../ui/facts';
import { PermissionsTable } from '../admin/permissions/permissions-table';
import { ReceiptSection } from '../receipt/receipt';
import { Section } from '../ui/section';

interface Props {
  readonly panel: Panel;
}

/** What the app can do, whom to ask, and what it was handed to show this. */
export function PanelDetails({ panel }: Props) {
  return (
    <>
      <div class="pair">
        <CanSection panel={panel} />
        <AskSection panel={panel} />
      </div>
      <ReceiptSection receipt={panel.receipt} readAt={panel.readAt} withValues={false} />
    </>
  );
}

function CanSection({ panel: { fields, scopes } }: Props) {
  const { t, plural, reason } = useTexts();
  return (
    <Section heading={t('project.can.heading')}>
      <Claim known={claims.projectAsks}>
        <p>{t('project.can.ask')}</p>
      </Claim>
      <Claim known={claims.projectHidden}>
        <p>{plural('project.keeps', fields.length)}</p>
      </Claim>
      <div class="disclosures">
        <Disclosure summary={t('project.can.permissions')}>
          <PermissionsTable scopes={scopes} />
        </Disclosure>
        <Disclosure summary={t('project.keeps.why')}>
          <Facts
            facts={fields.map((field) => ({ name: t(`field.${field.id}`), value: reason(field) }))}
          />
        </Disclosure>
      </div>
    </Section>
  );
}

function AskSection({ panel: { viewer, maker } }: Props) {
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
