import { documentedOn } from '../platform-facts';
import { useTexts } from '../use-texts';
import { Known } from './known';
import { Section } from './section';

export function LeavesSection() {
  const { t } = useTexts();
  return (
    <Section heading={t('leaves.heading')}>
      <div class="claim">
        <p>{t('leaves.nothing')}</p>
        <Known by="enforced" />
      </div>
      <div class="claim">
        <p>{t('leaves.where')}</p>
        <Known by="documented" on={documentedOn.residency} />
      </div>
      <div class="claim">
        <p>{t('leaves.log')}</p>
        <Known by="checked" />
      </div>
    </Section>
  );
}
