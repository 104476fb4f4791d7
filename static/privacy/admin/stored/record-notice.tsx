/** @jsxImportSource preact */
import type { RecordView } from '../../../../src/contract';
import { useTexts } from '../../text/use-texts';
import { Message } from '../../ui/message';

/** What a person must know about a record that is not simply there and ours. */
export function RecordNotice({ record }: { readonly record: RecordView }) {
  const { t } = useTexts();
  const buttons = { refresh: t('action.refresh'), erase: t('action.erase') };
  switch (record.state) {
    case 'ours':
      return null;
    case 'none':
      return <p>{t('record.none', { record: t('action.record') })}</p>;
    case 'foreign':
      return (
        <Message tone="warning">
          <p>{t('record.foreign.what')}</p>
          <p>{t('record.foreign.do', buttons)}</p>
        </Message>
      );
    case 'malformed':
      return (
        <Message tone="warning">
          <p>{t('record.malformed', buttons)}</p>
        </Message>
      );
    case 'unreadable':
      return (
        <Message tone="warning">
          <p>{t('record.unreadable')}</p>
          <p>{t(`error.${record.code}`)}</p>
        </Message>
      );
  }
}
