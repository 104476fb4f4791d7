/** @jsxImportSource preact */
import type { Receipt } from '../../../src/contract';
import { claims } from '../proof/claims';
import { useTexts } from '../text/use-texts';
import { Disclosure } from '../ui/details';
import { FlowPicture } from './flow-picture';
import { ProofMark } from '../proof/proof-mark';
import { HandedTable, JiraTable, StorageTable } from './receipt-tables';
import { Section } from '../ui/section';

interface Props {
  readonly receipt: Receipt;
  readonly readAt: string;
  readonly withValues: boolean;
}

/** What the app was handed for this page and what became of it; every call that it made, to be opened. */
export function ReceiptSection({ receipt, readAt, withValues }: Props) {
  const { t, number } = useTexts();
  const { handed, jira, storage } = receipt;
  return (
    <Section
      heading={t('receipt.heading')}
      mark={<ProofMark known={claims.receiptLive} at={readAt} />}
    >
      <FlowPicture receipt={receipt} />
      <div class="disclosures">
        <Disclosure summary={`${t('receipt.handed.all')} (${number(handed.length)})`}>
          <HandedTable handed={handed} withValues={withValues} />
        </Disclosure>
        <Disclosure summary={`${t('receipt.jira.all')} (${number(jira.length)})`}>
          <JiraTable calls={jira} />
        </Disclosure>
        <Disclosure summary={`${t('receipt.storage.all')} (${number(storage.length)})`}>
          <StorageTable calls={storage} />
        </Disclosure>
      </div>
    </Section>
  );
}
