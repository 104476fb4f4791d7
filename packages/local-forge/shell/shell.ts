/** The entry of the shell's own pages: the stand-in for Jira around the app, and the start page. */
import { followTheme } from './color-mode';
import { followChoices } from './choices';
import { showFrame } from './frame-host';
import { runStartPage } from './start-page';

const theme = followTheme();
followChoices();

const frame = document.querySelector<HTMLIFrameElement>('iframe[data-src]');
if (frame !== null) showFrame(frame, theme);

const start = document.querySelector<HTMLElement>('[data-start]');
if (start !== null) runStartPage(start, start.dataset['start'] ?? '');
