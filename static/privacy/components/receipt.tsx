/** @jsxImportSource preact */
import type { Receipt } from '../../../src/contract';
import { useTexts } from '../use-texts';
import { Disclosure } from './disclosure';
import { HandedTable, JiraTable, StorageTable } from './receipt-tables';

interface Props {
  readonly receipt: Receipt;
  readonly withValues: boolean;
}

/** Everything that the app was handed for this page, and every call that it made, to be opened. */
export function ReceiptDetails({ receipt, withValues }: Props) {
  const { t, number } = useTexts();
  const { handed, jira, storage } = receipt;
  return (
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
  );
}
