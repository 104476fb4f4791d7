/** @jsxImportSource preact */
import type { Difference, ScopeView } from '../../../../src/contract';
import { bare } from '../../text/plain-text';
import { useTexts } from '../../text/use-texts';
import { Counts } from '../../ui/counts';
import { Icon } from '../../ui/icon';
import { Message } from '../../ui/message';

interface Props {
  readonly scopes: readonly ScopeView[];
  readonly differences: readonly Difference[];
}

/** The four views of what the app may do, as numbers, and whether they agree. */
export function Agreement({ scopes, differences }: Props) {
  const { t } = useTexts();
  const count = (fits: (scope: ScopeView) => boolean): number => scopes.filter(fits).length;
  const isAgreed = differences.length === 0;
  const tone = isAgreed ? 'success' : 'warning';
  const isGrantKnown = scopes.every(({ granted }) => granted !== null);
  return (
    <>
      <p class={`agree agree-${tone}`}>
        <Icon tone={tone} /> {t(isAgreed ? 'views.agree' : 'views.differ')}
      </p>
      <Counts
        counts={[
          { name: t('views.declared'), count: count(({ declared }) => declared) },
          {
            name: t('views.granted'),
            count: isGrantKnown ? count(({ granted }) => granted === true) : null,
          },
          { name: t('views.used'), count: count(({ used }) => used) },
          { name: t('views.disclosed'), count: count(({ disclosed }) => disclosed) },
        ]}
      />
    </>
  );
}

/** Each way in which the views disagree, in words, with what to do. */
export function Differences({ differences }: Pick<Props, 'differences'>) {
  const { t } = useTexts();
  if (differences.length === 0) return null;
  return (
    <Message tone="warning">
      {differences.map(({ kind, id }) => (
        <p key={kind + id}>
          {t(`difference.${kind}`, { id: bare(id) })} {t(`difference.${kind}.do`)}
        </p>
      ))}
    </Message>
  );
}
