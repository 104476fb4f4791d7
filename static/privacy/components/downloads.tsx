/** @jsxImportSource preact */
import { FORMS, type Download } from '../downloads';
import { useDownload } from '../use-download';
import { useTexts } from '../use-texts';
import { Message } from './message';
import { Section } from './section';

/** The same answers as files, to keep or to hand on. */
export function Downloads({ site }: { readonly site: string }) {
  const { t, language } = useTexts();
  const [download, run] = useDownload(language, site);
  const isRunning = download.state === 'running';
  return (
    <Section heading={t('download.heading')}>
      <p>{t('download.intro')}</p>
      <div class="buttons no-print">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button"
            aria-disabled={isRunning}
            onClick={() => void run(form)}
          >
            {isRunning && download.form === form && <span class="spinner" />}
            {t(`download.${form}`)}
          </button>
        ))}
      </div>
      <div role="status">
        <Told download={download} />
      </div>
    </Section>
  );
}

function Told({ download }: { readonly download: Download }) {
  const { t } = useTexts();
  if (download.state === 'idle') return null;
  if (download.state === 'running') return <p>{t('download.running')}</p>;
  if (download.state === 'done') return <p>{t('download.done', { name: download.name })}</p>;
  return (
    <Message tone="danger">
      <p>{t(`error.${download.code}`)}</p>
    </Message>
  );
}
