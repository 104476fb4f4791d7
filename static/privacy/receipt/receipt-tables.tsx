/** @jsxImportSource preact */
import type { HandedField, JiraCall, StorageCall } from '../../../src/contract';
import { bare } from '../text/plain-text';
import { useTexts } from '../text/use-texts';
import { DataTable } from '../ui/data-table';
import { Lozenge } from '../ui/lozenge';
import { Reasoned } from '../ui/reasoned';

interface Handed {
  readonly handed: readonly HandedField[];
  /** Whether the answer holds the values; the project panel's never does. */
  readonly withValues: boolean;
}

/** Every field that was handed over, those that the app used first. */
export function HandedTable({ handed, withValues }: Handed) {
  const { t, reason } = useTexts();
  const sorted = [...handed].sort((a, b) => Number(b.use === 'used') - Number(a.use === 'used'));
  return (
    <DataTable
      content={withValues ? 'handed' : 'handed-names'}
      caption={t('receipt.handed.all')}
      heads={[
        t('receipt.field'),
        ...(withValues ? [t('receipt.value')] : []),
        t('receipt.use'),
        t('receipt.isKept'),
      ]}
      rows={sorted.map((field) => ({
        id: field.path,
        cells: [
          <Reasoned
            key="name"
            code={field.path}
            reason={field.declared ? reason(field) : t('receipt.undeclared')}
          />,
          ...(withValues ? [<Value key="value" value={field.value} />] : []),
          <Use key="use" field={field} />,
          t(field.kept ? 'answer.yes' : 'answer.no'),
        ],
      }))}
    />
  );
}

function Value({ value }: { readonly value: string | null }) {
  const { t } = useTexts();
  return value === null ? <>{t('receipt.empty')}</> : <code>{bare(value)}</code>;
}

function Use({ field }: { readonly field: HandedField }) {
  const { t } = useTexts();
  return (
    <Lozenge
      tone={field.use === 'used' ? 'information' : 'neutral'}
      text={t(`receipt.use.${field.use}`)}
    />
  );
}

export function JiraTable({ calls }: { readonly calls: readonly JiraCall[] }) {
  const { t, number, reason } = useTexts();
  if (calls.length === 0) return <p>{t('receipt.jira.none')}</p>;
  return (
    <DataTable
      content="jira"
      caption={t('receipt.jira.all')}
      heads={[t('receipt.call'), t('receipt.as'), t('receipt.status'), t('receipt.ms')]}
      rows={calls.map((call, index) => ({
        id: String(index),
        cells: [
          <Reasoned key="call" code={`${call.method} ${call.path}`} reason={reason(call)} />,
          t(`receipt.as.${call.as}`),
          call.status === null ? t('receipt.noStatus') : String(call.status),
          t('receipt.msValue', { ms: number(call.ms) }),
        ],
      }))}
    />
  );
}

export function StorageTable({ calls }: { readonly calls: readonly StorageCall[] }) {
  const { t, number } = useTexts();
  if (calls.length === 0) return <p>{t('receipt.storage.none')}</p>;
  return (
    <DataTable
      content="storage"
      caption={t('receipt.storage.all')}
      heads={[
        t('receipt.action'),
        t('receipt.key'),
        t('receipt.keys'),
        t('receipt.worked'),
        t('receipt.ms'),
      ]}
      rows={calls.map((call, index) => ({
        id: String(index),
        cells: [
          t(`receipt.action.${call.action}`),
          call.key === '*' ? t('receipt.key.all') : <code key="key">{bare(call.key)}</code>,
          number(call.keys),
          t(call.ok ? 'answer.yes' : 'answer.no'),
          t('receipt.msValue', { ms: number(call.ms) }),
        ],
      }))}
    />
  );
}
