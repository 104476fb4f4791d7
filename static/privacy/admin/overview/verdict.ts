import type { Difference, Overview } from '../../../../src/contract';
import { bare } from '../../text/plain-text';
import type { Texts } from '../../text/texts';
import type { Toned } from '../../ui/tone';

/** What the verdict is made from. */
export type VerdictOn = Pick<
  Overview,
  'record' | 'otherKeys' | 'fields' | 'differences' | 'readAt'
>;

/** How close an end must be to be spoken of: two missed renewals of a week each. */
const NEAR_END_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * What the admin page opens with: one sentence, and what to do where something is wrong. The worst
 * thing known decides, and nothing that could not be read counts as absent.
 */
export function verdictOn(texts: Texts, overview: VerdictOn): Toned {
  const found =
    alarm(texts, overview) ??
    unread(texts, overview) ??
    wrong(texts, overview) ??
    near(texts, overview);
  if (found !== null) return found;
  const { t, plural } = texts;
  if (overview.record.state === 'none')
    return says('information', t('verdict.none'), t('record.none', { record: t('action.record') }));
  return says('success', plural('verdict.ours', overview.fields.length));
}

function alarm({ t, plural }: Texts, { otherKeys, differences }: VerdictOn): Toned | null {
  if (otherKeys.state === 'walked' && otherKeys.undeclaredCount > 0)
    return says(
      'danger',
      plural('verdict.undeclared', otherKeys.undeclaredCount),
      t('others.undeclared', { erase: t('action.erase') }),
    );
  const worst = differences.find(({ kind }) => ALARMING.includes(kind));
  return worst === undefined ? null : differing({ t }, worst, 'danger');
}

const ALARMING: readonly Difference['kind'][] = [
  'address-granted',
  'granted-but-not-declared',
  'declared-but-not-disclosed',
];

function unread({ t }: Texts, { record }: VerdictOn): Toned | null {
  if (record.state !== 'unreadable') return null;
  return says('warning', t('verdict.unreadable'), t(`error.${record.code}`));
}

function wrong({ t }: Texts, { record, otherKeys, differences }: VerdictOn): Toned | null {
  const buttons = { refresh: t('action.refresh'), erase: t('action.erase') };
  if (record.state === 'foreign')
    return says('warning', t('verdict.foreign'), t('record.foreign.do', buttons));
  if (record.state === 'malformed')
    return says('warning', t('verdict.malformed'), t('record.malformed', buttons));
  const [first] = differences;
  if (first !== undefined) return differing({ t }, first, 'warning');
  if (otherKeys.state === 'unreadable')
    return says('warning', t('verdict.listUnreadable'), t(`error.${otherKeys.code}`));
  return null;
}

/** The weekly renewal keeps the end far away, so a near one tells that it does not run. */
function near({ t, plural }: Texts, { record, readAt }: VerdictOn): Toned | null {
  if (record.state !== 'ours' || record.expiresAt === null) return null;
  const days = Math.floor((Date.parse(record.expiresAt) - Date.parse(readAt)) / DAY_MS);
  if (!(days < NEAR_END_DAYS)) return null;
  return says(
    'warning',
    plural('verdict.near', Math.max(0, days)),
    t('verdict.near.do', { refresh: t('action.refresh') }),
  );
}

const differing = ({ t }: Pick<Texts, 't'>, { kind, id }: Difference, tone: Toned['tone']): Toned =>
  says(tone, t(`difference.${kind}`, { id: bare(id) }), t(`difference.${kind}.do`));

const says = (tone: Toned['tone'], ...sentences: readonly string[]): Toned => ({ tone, sentences });
