/** @jsxImportSource preact */
import type { Overview } from '../../../../src/contract';
import { claims } from '../../proof/claims';
import { limits } from '../../proof/facts';
import { timelineOf } from './timeline';
import { useTexts } from '../../text/use-texts';
import { Claim } from '../../proof/claim';
import { LifeLine } from './life-line';
import { Section } from '../../ui/section';

/** The life of the data, with dates, and what an uninstall does to it. */
export function LifeSection({ overview }: { readonly overview: Overview }) {
  const { t, plural } = useTexts();
  const { soFar, uninstalled, leftAlone } = timelineOf(overview.record, overview.readAt);
  const rehearse = t('action.rehearse');
  return (
    <Section heading={t('life.heading')}>
      <LifeLine name={t('life.soFar')} moments={soFar} />
      <LifeLine name={t('life.uninstalled')} moments={uninstalled} />
      <LifeLine name={t('life.leftAlone')} moments={leftAlone} />
      <Claim known={claims.callOnUninstall}>
        <p>{t('uninstall.call.how', limits)}</p>
      </Claim>
      <Claim known={claims.eraseOnUninstall}>
        <p>{t('uninstall.erase.how', { rehearse })}</p>
      </Claim>
      <Claim known={claims.copyKept}>
        <p>{t('uninstall.copy.how', limits)}</p>
      </Claim>
      <Claim known={claims.noSignal}>
        <p>{plural('uninstall.noSignal.how', overview.timeLimitDays, limits)}</p>
      </Claim>
      <Claim known={claims.unknown}>
        <p>{t('uninstall.unknown.how')}</p>
      </Claim>
    </Section>
  );
}
