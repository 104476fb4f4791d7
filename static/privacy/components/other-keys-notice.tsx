import type { OtherKeys } from '../../../src/contract';
import { useTexts } from '../use-texts';
import { Message } from './message';

/** What is stored beside the record: nothing, or an alarm that names it. */
export function OtherKeysNotice({ otherKeys }: { readonly otherKeys: OtherKeys }) {
  const { t, plural } = useTexts();
  if (otherKeys.state === 'unreadable')
    return (
      <Message tone="warning">
        <p>{t('others.unreadable')}</p>
        <p>{t(`error.${otherKeys.code}`)}</p>
      </Message>
    );
  const { undeclared, undeclaredCount } = otherKeys;
  if (undeclaredCount === 0) return <p>{t('others.none')}</p>;
  const unnamed = undeclaredCount - undeclared.length;
  return (
    <Message tone="danger">
      <p>{t('others.undeclared', { erase: t('action.erase') })}</p>
      <ul class="keys">
        {undeclared.map((key) => (
          <li key={key}>
            <code>{key}</code>
          </li>
        ))}
        {unnamed > 0 && <li>{plural('others.more', unnamed)}</li>}
      </ul>
    </Message>
  );
}
