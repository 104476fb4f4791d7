import { documentedOn } from '../platform-facts';
import { useTexts } from '../use-texts';
import { Known } from './known';
import { Section } from './section';

interface StageProps {
  readonly title: string;
  readonly how: string;
  /** The day on which Atlassian's documentation said so. */
  readonly on: string;
  readonly isChecked?: boolean;
}

/** The three stages of deletion, what ends the values without a signal, and what is not known. */
export function UninstallSection({ timeLimitDays }: { readonly timeLimitDays: number }) {
  const { t, plural } = useTexts();
  const rehearse = t('action.rehearse');
  return (
    <Section heading={t('uninstall.heading')}>
      <ol class="stages">
        <Stage
          title={t('uninstall.erase')}
          how={t('uninstall.erase.how', { rehearse })}
          on={documentedOn.uninstallCall}
          isChecked
        />
        <Stage
          title={t('uninstall.copy')}
          how={t('uninstall.copy.how')}
          on={documentedOn.softDelete}
        />
        <Stage
          title={t('uninstall.gone')}
          how={t('uninstall.gone.how')}
          on={documentedOn.deletion}
        />
      </ol>
      <div class="claim">
        <h3>{t('uninstall.noSignal')}</h3>
        <p>{plural('uninstall.noSignal.how', timeLimitDays)}</p>
        <Known by="documented" on={documentedOn.expiry} />
      </div>
      <div class="claim">
        <h3>{t('uninstall.unknown')}</h3>
        <p>{t('uninstall.unknown.how')}</p>
        <Known by="documented" on={documentedOn.backups} />
      </div>
    </Section>
  );
}

function Stage({ title, how, on, isChecked = false }: StageProps) {
  return (
    <li class="claim">
      <h3>{title}</h3>
      <p>{how}</p>
      <Known by="documented" on={on} />
      {isChecked && <Known by="checked" />}
    </li>
  );
}
