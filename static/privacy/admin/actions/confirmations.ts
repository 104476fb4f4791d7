import type { Overview, RecordView } from '../../../../src/contract';
import type { Action } from './actions';
import type { Confirmation } from '../../ui/confirm-dialog';
import type { Texts } from '../../text/texts';

type Given = Pick<Overview, 'record' | 'fields' | 'timeLimitDays'>;

/** What a person is told before an action, as it stands now: exactly what will happen. */
export function confirmationOf(texts: Texts, action: Action, given: Given): Confirmation {
  const { t } = texts;
  return {
    title: t(`dialog.${action}.title`),
    steps: stepsOf(texts, action, given),
    yes: t(`dialog.${action}.confirm`),
    destructive: action === 'erase' || action === 'rehearse',
  };
}

function stepsOf(texts: Texts, action: Action, given: Given): string[] {
  switch (action) {
    case 'refresh':
    case 'record':
      return writing(texts, action, given);
    case 'erase':
      return erasing(texts);
    case 'rehearse':
      return rehearsing(texts, given);
  }
}

function writing({ t, plural, list }: Texts, action: 'refresh' | 'record', given: Given): string[] {
  const names = list(given.fields.map(({ id }) => t(`field.${id}`)));
  return [
    t('dialog.refresh.ask'),
    t(`dialog.${action}.write`, { names }),
    ...(action === 'refresh' ? [t('dialog.refresh.gone')] : []),
    plural('dialog.refresh.limit', given.timeLimitDays),
  ];
}

const erasing = ({ t }: Texts): string[] => [
  t('dialog.erase.all'),
  t('dialog.erase.proof'),
  t('dialog.erase.after', { record: t('action.record') }),
  t('dialog.erase.undo'),
];

function rehearsing({ t }: Texts, { record }: Given): string[] {
  const hasValues = record.state === 'ours' || record.state === 'foreign';
  return [
    t('dialog.rehearse.erase'),
    t(hasValues ? 'dialog.rehearse.back' : 'dialog.rehearse.noBack'),
    ...(hasValues ? [t('dialog.rehearse.fail', { record: t('action.record') })] : []),
    t('dialog.rehearse.stays'),
  ];
}

/** What can be done now, the likeliest first: what was erased is not refreshed but recorded again. */
export const actionsFor = ({ state }: RecordView): readonly [Action, Action, Action] => [
  state === 'none' ? 'record' : 'refresh',
  'erase',
  'rehearse',
];
