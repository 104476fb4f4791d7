/** The entry of the shell's own pages: the stand-in for Jira around the app, and the start page. */
import { followTheme } from './color-mode';
import { showFrame } from './frame-host';
import { runStartPage } from './start-page';

const theme = followTheme();
followChoices();

const frame = document.querySelector<HTMLIFrameElement>('iframe[data-src]');
if (frame !== null) showFrame(frame, theme);

const start = document.querySelector<HTMLElement>('[data-start]');
if (start !== null) runStartPage(start, start.dataset['start'] ?? '');

/** Reloads the page for another person or site when one is chosen. */
function followChoices(): void {
  for (const choice of document.querySelectorAll<HTMLSelectElement>('select[data-choose]'))
    choice.addEventListener('change', () => {
      const url = new URL(window.location.href);
      url.searchParams.set(choice.dataset['choose'] ?? '', choice.value);
      window.location.assign(url);
    });
}
