/** @jsxImportSource preact */
import type { ScopeView } from '../../../../src/contract';
import { useTexts } from '../../text/use-texts';
import { DataTable } from '../../ui/data-table';
import { Lozenge } from '../../ui/lozenge';
import { Reasoned } from '../../ui/reasoned';

/** Each permission with its reason, in the four views that must agree. */
export function PermissionsTable({ scopes }: { readonly scopes: readonly ScopeView[] }) {
  const { t, reason } = useTexts();
  return (
    <DataTable
      content="scopes"
      caption={t('scopes.heading')}
      heads={[
        t('scopes.name'),
        t('views.declared'),
        t('views.granted'),
        t('views.used'),
        t('views.disclosed'),
      ]}
      rows={scopes.map((scope) => ({
        id: scope.id,
        cells: [
          <Reasoned key="id" code={scope.id} reason={reason(scope)} />,
          <Answer key="declared" is={scope.declared} />,
          <Answer key="granted" is={scope.granted} />,
          scope.used ? <Answer key="used" is /> : t('views.notNow'),
          <Answer key="disclosed" is={scope.disclosed} />,
        ],
      }))}
    />
  );
}

function Answer({ is }: { readonly is: boolean | null }) {
  const { t } = useTexts();
  if (is === null) return <Lozenge tone="neutral" text={t('scopes.unknown')} />;
  return is ? (
    <Lozenge tone="success" text={t('answer.yes')} />
  ) : (
    <Lozenge tone="warning" text={t('answer.no')} />
  );
}
