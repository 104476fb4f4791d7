import { isFields } from './messages';

/** How long to wait for a server that does not answer, in milliseconds. */
const AGAIN_AFTER_MS = 500;

/** Loads the app's page anew, at the place where it is, whenever there is a newer build. */
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

/** Without a build that is known, the present one. */
async function buildAfter(known: number | undefined): Promise<number> {
  const query = known === undefined ? '' : `?known=${known}`;
  const answer: unknown = await (await fetch(`/_shell/builds${query}`)).json();
  if (!isFields(answer)) throw new Error('The answer names no build.');
  return Number(answer['build']);
}
