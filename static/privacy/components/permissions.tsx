import type { ScopeView } from '../../../src/contract';
import { useTexts } from '../use-texts';
import { DataTable } from './data-table';
import { Lozenge } from './lozenge';

/** Each permission with its reason, and whether the site granted it. */
export function Permissions({ scopes }: { readonly scopes: readonly ScopeView[] }) {
  const { t, reason } = useTexts();
  return (
    <DataTable
      content="scopes"
      caption={t('scopes.heading')}
      heads={[t('scopes.name'), t('scopes.reason'), t('scopes.granted')]}
      rows={scopes.map((scope) => ({
        id: scope.id,
        cells: [
          <code key={scope.id}>{scope.id}</code>,
          reason(scope),
          <Granted key={scope.id} granted={scope.granted} />,
        ],
      }))}
    />
  );
}

function Granted({ granted }: { readonly granted: boolean | null }) {
  const { t } = useTexts();
  if (granted === null) return <Lozenge tone="neutral" text={t('scopes.unknown')} />;
  return granted ? (
    <Lozenge tone="success" text={t('answer.yes')} />
  ) : (
    <Lozenge tone="warning" text={t('answer.no')} />
  );
}
