/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useTexts } from '../text/use-texts';

/** What a page opens with, in the places where the page has it. Nothing in it can be pressed. */
export function Opening({ children }: { readonly children: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <main class="page">
      <header class="page-header">
        <h1>{t('menu.privacy')}</h1>
      </header>
      {children}
    </main>
  );
}
