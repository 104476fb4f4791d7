/** @jsxImportSource preact */
import type { Overview } from '../../../../src/contract';
import { claims } from '../../proof/claims';
import { useTexts } from '../../text/use-texts';
import { Differences } from './agreement';
import { Claim } from '../../proof/claim';
import { PermissionsTable } from './permissions-table';
import { ProofMark } from '../../proof/proof-mark';
import { Section } from '../../ui/section';

/** What the app may do, as four sources tell it, and what it may not. */
export function PermissionsTab({ overview }: { readonly overview: Overview }) {
  const { t } = useTexts();
  return (
    <div class="panel-body">
      <Section
        heading={t('scopes.heading')}
        mark={<ProofMark known={claims.scopesLive} at={overview.readAt} />}
      >
        <p>{t('views.intro')}</p>
        <Differences differences={overview.differences} />
        <PermissionsTable scopes={overview.scopes} />
        <Claim known={claims.scopesAll}>
          <p>{t('scopes.all')}</p>
        </Claim>
        <Claim known={claims.projectNothing}>
          <p>{t('project.cannot')}</p>
        </Claim>
      </Section>
      <Section heading={t('leaves.heading')}>
        <Claim known={claims.leavesNothing}>
          <p>{t('leaves.nothing')}</p>
        </Claim>
        <Claim known={claims.leavesWhere}>
          <p>{t('leaves.where')}</p>
        </Claim>
        <Claim known={claims.leavesLog}>
          <p>{t('leaves.log')}</p>
        </Claim>
        <Claim known={claims.logReaders}>
          <p>{t('leaves.logReaders')}</p>
        </Claim>
      </Section>
    </div>
  );
}
