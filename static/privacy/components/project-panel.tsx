import type { Panel } from '../../../src/contract';
import { useTexts } from '../use-texts';
import { Disclosure } from './disclosure';
import { Facts } from './facts';
import { Known } from './known';
import { Lozenge } from './lozenge';
import { Message } from './message';
import { Permissions } from './permissions';
import { ReceiptDetails } from './receipt';
import { Section } from './section';

export function ProjectPanel({ panel }: { readonly panel: Panel }) {
  const { t, plural, reason } = useTexts();
  const { fields, viewer } = panel;
  const facts = fields.map((field) => ({ name: t(`field.${field.id}`), value: reason(field) }));
  const page = t('menu.privacy');
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t('menu.projectPrivacy')}</h1>
        <p>{t('project.intro')}</p>
      </header>
      <Message tone="success" prominent>
        <p>{t('project.verdict')}</p>
        <p>{t('project.cannot')}</p>
        <Known by="enforced" />
      </Message>
      <Section heading={t('project.can.heading')}>
        <div class="claim">
          <p>{t('project.can.ask')}</p>
          <Known by="enforced" />
        </div>
        <Disclosure summary={t('project.can.permissions')}>
          <Permissions scopes={panel.scopes} />
        </Disclosure>
      </Section>
      <Section heading={t('project.keeps.heading')}>
        <p>{plural('project.keeps', fields.length)}</p>
        <ul class="names">
          {facts.map(({ name }) => (
            <li key={name}>
              <Lozenge tone="neutral" text={name} />
            </li>
          ))}
        </ul>
        <div class="claim">
          <p>{t('project.keeps.hidden')}</p>
          <Known by="checked" />
        </div>
        <Disclosure summary={t('project.keeps.why')}>
          <Facts facts={facts} />
        </Disclosure>
      </Section>
      <Section heading={t('receipt.heading')}>
        <p>{t('receipt.intro')}</p>
        <ReceiptDetails receipt={panel.receipt} withValues={false} />
        <p>{t('project.receipt.names')}</p>
        <Known by="live" at={panel.readAt} />
      </Section>
      <Section heading={t('project.ask.heading')}>
        <p>{viewer === 'jira-admin' ? t('project.ask.you', { page }) : t('project.ask.others')}</p>
      </Section>
    </main>
  );
}
