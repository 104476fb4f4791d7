/** @jsxImportSource preact */
import type { OtherKeys } from '../../../../src/contract';
import { useTexts } from '../../text/use-texts';
import { KeyNames } from '../../ui/key-names';
import { Message } from '../../ui/message';

/** What is stored beside the record: nothing, or an alarm that names it. */
export function OtherKeysNotice({ otherKeys }: { readonly otherKeys: OtherKeys }) {
  const { t } = useTexts();
  if (otherKeys.state === 'unreadable')
    return (
      <Message tone="warning">
        <p>{t('others.unreadable')}</p>
        <p>{t(`error.${otherKeys.code}`)}</p>
      </Message>
    );
  if (otherKeys.undeclaredCount === 0) return <p>{t('others.none')}</p>;
  return (
    <Message tone="danger">
      <p>{t('others.undeclared', { erase: t('action.erase') })}</p>
      <KeyNames otherKeys={otherKeys} />
    </Message>
  );
}
