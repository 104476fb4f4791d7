/** @jsxImportSource preact */
import { FORMS, type Download } from './downloads';
import { useDownload } from './use-download';
import { useTexts } from '../../text/use-texts';
import type { Words } from '../../text/statement-words';
import { on } from '../../ui/happened';
import { Message } from '../../ui/message';
import { Section } from '../../ui/section';

interface Props {
  /** The name of the site, for the names of the files. */
  readonly site: string;
  readonly words: Words;
}

/** The same answers as files, to keep or to hand on. */
export function Downloads({ site, words }: Props) {
  const { language } = useTexts();
  const [download, run] = useDownload(language, site);
  const isRunning = download.state === 'running';
  return (
    <Section heading={words.of('download.heading')}>
      <p>{words.of('download.intro')}</p>
      <div class="buttons no-print">
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button"
            aria-disabled={isRunning}
            onClick={on(() => void run(form))}
          >
            {isRunning && download.form === form && <span class="spinner" />}
            {words.of(`download.${form}`)}
          </button>
        ))}
      </div>
      <div role="status">
        <Told download={download} words={words} />
      </div>
    </Section>
  );
}

interface ToldProps {
  readonly download: Download;
  readonly words: Words;
}

function Told({ download, words }: ToldProps) {
  const { t } = useTexts();
  if (download.state === 'idle') return null;
  if (download.state === 'running') return <p>{words.of('download.running')}</p>;
  if (download.state === 'done') return <p>{words.of('download.done', { name: download.name })}</p>;
  return (
    <Message tone="danger">
      <p>{t(`error.${download.code}`)}</p>
    </Message>
  );
}
