import { useTexts } from '../use-texts';

interface Props {
  readonly heading: string;
  readonly intro: string;
}

/** Has the outline of the page that is to come, so that nothing jumps when it does. */
export function Loading({ heading, intro }: Props) {
  const { t } = useTexts();
  return (
    <main class="page" aria-busy="true">
      <header class="page-header">
        <h1>{heading}</h1>
        <p>{intro}</p>
      </header>
      <div class="skeleton skeleton-message" />
      <div class="skeleton skeleton-heading" />
      <div class="skeleton skeleton-row" />
      <div class="skeleton skeleton-row" />
      <div class="skeleton skeleton-row" />
      <p class="unseen" role="status">
        {t('app.loading')}
      </p>
    </main>
  );
}
