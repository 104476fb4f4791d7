/** @jsxImportSource preact */
import type { Maker } from '../../../src/contract';
import { bare } from '../text/plain-text';
import { useTexts } from '../text/use-texts';

interface Props {
  readonly version: string;
  /** The hash of the disclosure; the project panel does not have it. */
  readonly hash: string | null;
  readonly readAt: string | null;
  readonly maker?: Maker | null;
}

/** Which version of the app says all this, and when. */
export function PageFooter({ version, hash, readAt, maker }: Props) {
  const { t, moment } = useTexts();
  return (
    <footer class="page-footer">
      <p>{t('footer.version', { version })}</p>
      {readAt !== null && <p>{t('footer.readAt', { time: moment(readAt) })}</p>}
      {maker !== undefined && <p>{makerLine()}</p>}
      {hash !== null && (
        <p>
          {t('footer.hash')} <code>{hash}</code>
        </p>
      )}
    </footer>
  );

  function makerLine(): string {
    if (maker === null || maker === undefined) return t('maker.unnamed');
    return t('maker.named', { name: bare(maker.name), contact: bare(maker.privacyContact) });
  }
}
