import type { Overview } from '../../src/contract';
import type { Texts } from './texts';
import type { Toned } from './tone';

/**
 * The one sentence that the admin page opens with. The worst thing known decides, and nothing that
 * could not be read counts as absent.
 */
export function verdictOn({ t, plural }: Texts, overview: VerdictOn): Toned {
  const { record, otherKeys, fields } = overview;
  if (otherKeys.state === 'walked' && otherKeys.undeclaredCount > 0)
    return says('danger', plural('verdict.undeclared', otherKeys.undeclaredCount));
  if (record.state === 'unreadable') return says('warning', t('verdict.unreadable'));
  if (record.state === 'foreign') return says('warning', t('verdict.foreign'));
  if (record.state === 'malformed') return says('warning', t('verdict.malformed'));
  if (otherKeys.state === 'unreadable') return says('warning', t('verdict.listUnreadable'));
  if (record.state === 'none') return says('information', t('verdict.none'));
  return says('success', plural('verdict.ours', fields.length));
}

export type VerdictOn = Pick<Overview, 'record' | 'otherKeys' | 'fields'>;

const says = (tone: Toned['tone'], sentence: string): Toned => ({ tone, sentences: [sentence] });
