/** @jsxImportSource preact */
import type { Panel } from '../../../src/contract';
import { claims } from '../proof/claims';
import { bare } from '../text/plain-text';
import { useTexts } from '../text/use-texts';
import { Differences } from '../admin/permissions/agreement';
import { Claim } from '../proof/claim';
import { Disclosure } from '../ui/details';
import { Facts } from '../ui/facts';
import { Later } from '../ui/later';
import { Message } from '../ui/message';
import { PermissionsTable } from '../admin/permissions/permissions-table';
import { ReceiptSection } from '../receipt/receipt';
import { Section } from '../ui/section';

interface Props {
  readonly panel: Panel;
}

interface PanelProps extends Props {
  readonly of: 'project' | 'personal';
}

/** What the app means for one project or one person, on one screen. */
export function PanelBody({ of, panel }: PanelProps) {
  const { t } = useTexts();
  return (
    <div class="panel-body">
      <Message tone="success" prominent>
        <p>{t(`${of}.verdict`)}</p>
        {of === 'personal' && (
          <Claim known={claims.personalKeeps}>
            <p>{t('personal.keeps')}</p>
          </Claim>
        )}
        <Claim known={claims.projectNothing}>
          <p>{t('project.cannot')}</p>
        </Claim>
      </Message>
      <Differences differences={panel.differences} />
      <Later>
        <div class="pair">
          <CanSection panel={panel} />
          <AskSection panel={panel} />
        </div>
        <ReceiptSection receipt={panel.receipt} readAt={panel.readAt} withValues={false} />
      </Later>
    </div>
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
