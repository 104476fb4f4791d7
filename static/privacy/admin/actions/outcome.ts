import type {
  EraseCounts,
  RecordOutcome,
  RefreshOutcome,
  RehearseOutcome,
} from '../../../../src/contract';
import type { Finished } from './actions';
import type { FailureCode } from '../../start/answers';
import { limits } from '../../proof/facts';
import type { Texts } from '../../text/texts';
import type { Toned } from '../../ui/tone';

/** What came of an action, in words and numbers. */
export function describeOutcome(texts: Texts, finished: Finished): Toned {
  if (!finished.result.ok) return failure(texts, finished.result.error.code);
  switch (finished.action) {
    case 'refresh':
      return refreshed(texts, finished.result.value);
    case 'record':
      return recorded(texts, finished.result.value);
    case 'erase':
      return erased(texts, finished.result.value);
    case 'rehearse':
      return rehearsed(texts, finished.result.value);
  }
}

const failure = ({ t }: Texts, code: FailureCode): Toned => ({
  tone: 'danger',
  sentences: [t('outcome.failed'), t(`error.${code}`), t('outcome.failed.look')],
});

const refreshed = ({ t }: Texts, { change }: RefreshOutcome): Toned => ({
  tone: change === 'nothing-stored' ? 'information' : 'success',
  sentences: [t(`outcome.refresh.${change}`, { record: t('action.record') })],
});

const recorded = ({ t }: Texts, { change }: RecordOutcome): Toned => ({
  tone: change === 'taken-back' ? 'warning' : 'success',
  sentences: [t(`outcome.record.${change}`)],
});

const erased = (texts: Texts, counts: EraseCounts): Toned => ({
  tone: isProven(counts) ? 'success' : 'warning',
  sentences: [...verdictOf(texts, counts), countsOf(texts, counts)],
});

function rehearsed(texts: Texts, { counts, writtenBack }: RehearseOutcome): Toned {
  const { t } = texts;
  const back = t(writtenBack ? 'outcome.writtenBack' : 'outcome.notWrittenBack');
  return {
    tone: isProven(counts) ? 'success' : 'warning',
    sentences: [t('outcome.rehearsed'), ...verdictOf(texts, counts), countsOf(texts, counts), back],
  };
}

/** Only a walk to the end that leaves nothing unproven counts as a full erase. */
const isProven = ({ remaining, walkedAll, stoppedBy }: EraseCounts): boolean =>
  remaining === 0 && walkedAll && stoppedBy === null;

function verdictOf({ t }: Texts, counts: EraseCounts): string[] {
  if (isProven(counts)) return [t(counts.found === 0 ? 'outcome.nothing' : 'outcome.erased')];
  return [partlyOf({ t }, counts), t('outcome.partly.rest', limits), t('outcome.partly.again')];
}

/** How much was erased; where what is left was not measured, that is said instead of a number. */
function partlyOf({ t }: Pick<Texts, 't'>, counts: EraseCounts): string {
  const { found, erased, remaining } = counts;
  const why = whyNotAll({ t }, counts);
  return found === null || erased === null || remaining === null
    ? t('outcome.unmeasured', { why })
    : t('outcome.partly', { erased, found, why });
}

/** What kept an erase from its end. A stop may also be why the list was not read to its end. */
function whyNotAll({ t }: Pick<Texts, 't'>, { stoppedBy, walkedAll }: EraseCounts): string {
  const reasons = [
    ...(stoppedBy === null ? [] : [t(`error.${stoppedBy}`)]),
    ...(walkedAll ? [] : [t('outcome.notWalked')]),
  ];
  return reasons.length === 0 ? t('outcome.stillThere') : reasons.join(' ');
}

function countsOf({ t }: Texts, counts: EraseCounts): string {
  const measured = (count: number | null): string | number => count ?? t('outcome.notMeasured');
  return t('outcome.counts', {
    found: measured(counts.found),
    erased: measured(counts.erased),
    remaining: measured(counts.remaining),
    calls: counts.platformCalls,
    ms: counts.ms,
  });
}
