import type { HandedField, Receipt } from '../../../src/contract';
import { useTexts } from '../use-texts';
import { Counts } from './counts';
import { HandedTable, JiraTable, StorageTable } from './receipt-tables';
import { Disclosure } from './disclosure';

interface Props {
  readonly receipt: Receipt;
  readonly withValues: boolean;
}

/** What the app was handed for this page, what it did with it, and which calls it made. */
export function ReceiptDetails({ receipt, withValues }: Props) {
  const { t } = useTexts();
  const { handed, jira, storage } = receipt;
  const count = (fits: (field: HandedField) => boolean): number => handed.filter(fits).length;
  return (
    <>
      <Counts
        counts={[
          { name: t('receipt.handed'), count: handed.length },
          { name: t('receipt.use.used'), count: count(({ use }) => use === 'used') },
          { name: t('receipt.use.dropped'), count: count(({ use }) => use === 'dropped') },
          { name: t('receipt.kept'), count: count(({ kept }) => kept) },
          { name: t('receipt.calls'), count: jira.length },
          { name: t('receipt.storage'), count: storage.length },
        ]}
      />
      <div class="disclosures">
        <Disclosure summary={t('receipt.handed.all')}>
          <HandedTable handed={handed} withValues={withValues} />
        </Disclosure>
        <Disclosure summary={t('receipt.jira.all')}>
          <JiraTable calls={jira} />
        </Disclosure>
        <Disclosure summary={t('receipt.storage.all')}>
          <StorageTable calls={storage} />
        </Disclosure>
      </div>
    </>
  );
}
