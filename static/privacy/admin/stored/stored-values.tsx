/** @jsxImportSource preact */
import type { Overview, RecordView } from '../../../../src/contract';
import { bare } from '../../text/plain-text';
import { useTexts } from '../../text/use-texts';
import { DataTable } from '../../ui/data-table';
import { Facts } from '../../ui/facts';
import { byName } from 'sightglass-for-jira/json/own';

type Found = Extract<RecordView, { readonly values: unknown }>;

interface Props {
  readonly overview: Overview;
  readonly record: Found;
}

/** The stored values themselves, and how long they have been and will be there. */
export function StoredValues({ overview, record }: Props) {
  const { t, plural, reason, moment } = useTexts();
  const { fields, installationId: id, timeLimitDays } = overview;
  const time = (value: string | null): string =>
    value === null ? t('record.unknownTime') : moment(value);
  const expiry =
    record.expiresAt === null || record.state === 'foreign'
      ? time(record.expiresAt)
      : t('record.expiry', { time: moment(record.expiresAt) });
  return (
    <>
      <DataTable
        content="stored"
        caption={t('stored.heading')}
        heads={[t('stored.name'), t('stored.value'), t('stored.purpose')]}
        rows={fields.map((field) => ({
          id: field.id,
          cells: [
            t(`field.${field.id}`),
            <code key={field.id}>{bare(byName(record.values, field.id))}</code>,
            reason(field),
          ],
        }))}
      />
      <Facts
        facts={[
          { name: t('record.whose'), value: t(`record.whose.${record.state}`, { id }) },
          { name: t('record.storedAt'), value: time(record.storedAt) },
          { name: t('record.updatedAt'), value: time(record.updatedAt) },
          { name: t('record.expiresAt'), value: expiry },
        ]}
      />
      {record.state === 'ours' && <p>{plural('record.renewed', timeLimitDays)}</p>}
    </>
  );
}
