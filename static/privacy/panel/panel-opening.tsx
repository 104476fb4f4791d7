/** @jsxImportSource preact */
import { useTexts } from '../text/use-texts';
import { Message } from '../ui/message';
import { Opening } from '../ui/opening';

interface Props {
  readonly of: 'project' | 'personal';
}

/** What a panel opens with: its heading, and in plain words what the page then shows the proofs of. */
export function PanelOpening({ of }: Props) {
  const { t } = useTexts();
  return (
    <Opening>
      <Message tone="success" prominent>
        <p>{t(`${of}.verdict`)}</p>
        {of === 'personal' && <p>{t('personal.keeps')}</p>}
        <p>{t('project.cannot')}</p>
      </Message>
    </Opening>
  );
}
