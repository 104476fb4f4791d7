/** How long Jira may take to make the frame as tall as what is in it. */
const FRAME_GROWS_MS = 400;

/** Brings an element into sight and focus, and again once Jira has made the frame tall enough. */
export function comeIntoSight(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  setTimeout(() => {
    element.scrollIntoView({ block: 'center' });
  }, FRAME_GROWS_MS);
}
