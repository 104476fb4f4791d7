/** @jsxImportSource preact */
import { useTexts } from '../text/use-texts';

/** Has the outline of what is to come, so that nothing jumps when it does. */
export function Loading() {
  const { t, isWhole } = useTexts();
  return (
    <div class="panel-body" aria-busy="true">
      <div class="skeleton skeleton-message" />
      <div class="skeleton skeleton-heading" />
      <div class="skeleton skeleton-row" />
      <div class="skeleton skeleton-row" />
      <div class="skeleton skeleton-row" />
      {isWhole && (
        <p class="unseen" role="status">
          {t('app.loading')}
        </p>
      )}
    </div>
  );
}
