import { isFields } from './messages';

/** The delay before the next try, in milliseconds, when the server does not answer. */
const AGAIN_AFTER_MS = 500;

/** Reloads the app's page at its present place whenever there is a newer build. */
export async function followBuilds(frame: HTMLIFrameElement): Promise<never> {
  for (let shown: number | undefined; ;) {
    const newest = await buildAfter(shown).catch(() => undefined);
    if (newest === undefined) await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    else {
      if (shown !== undefined) frame.src = frame.dataset['src'] ?? '';
      shown = newest;
    }
  }
}

/** The number of the next build; without a known one, of the present build. */
async function buildAfter(known: number | undefined): Promise<number> {
  const query = known === undefined ? '' : `?known=${known}`;
  const answer: unknown = await (await fetch(`/_shell/builds${query}`)).json();
  if (!isFields(answer)) throw new Error('The answer names no build.');
  return Number(answer['build']);
}
