import type { Advanced } from '../forge';
import type { LifecycleAnswer } from '../running/invocation';
import type { PastInvocation } from '../running/journal';
import type { StorageView } from '../storage/view';
import { element, table } from './element';
import { isFields } from './messages';

/** What the server tells about a site. */
interface SiteState {
  readonly installed: boolean;
  readonly installationId: string | null;
  readonly appVersion: string | null;
  readonly storage: StorageView;
  readonly invocations: readonly PastInvocation[];
}

const REFRESH_EVERY_MS = 2_000;
const LEAP_MS = 7 * 24 * 60 * 60 * 1_000;

/** Shows live what the platform holds for a site, and runs the buttons' actions. */
export function runStartPage(page: HTMLElement, site: string): void {
  const part = (name: string): HTMLElement =>
    page.querySelector<HTMLElement>(`[data-${name}]`) ?? page;
  let shown = '';
  const refresh = async (): Promise<void> => {
    const text = await (await fetch(`/_shell/sites/${site}`)).text();
    if (text === shown) return;
    shown = text;
    const state = JSON.parse(text) as SiteState;
    part('installed').textContent = installedLine(state);
    part('storage').replaceChildren(...storageOf(state.storage));
    part('ran').replaceChildren(invocationsOf(state.invocations));
  };
  const quietly = (): void => {
    if (document.visibilityState === 'visible') void refresh().catch(() => undefined);
  };
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-step]'))
    button.addEventListener('click', () => {
      const buttons = page.querySelectorAll<HTMLButtonElement>('button[data-step]');
      for (const one of buttons) one.disabled = true;
      part('done').textContent = 'Running …';
      void takeStep(site, button.dataset['step'] ?? '')
        .catch(() => 'The local Forge does not answer.')
        .then((line) => {
          part('done').textContent = line;
          for (const one of buttons) one.disabled = false;
          quietly();
        });
    });
  quietly();
  setInterval(quietly, REFRESH_EVERY_MS);
}

async function takeStep(site: string, step: string): Promise<string> {
  const response =
    step === 'advance'
      ? await fetch('/_forge/clock', {
          method: 'PUT',
          body: JSON.stringify({ advanceMs: LEAP_MS }),
        })
      : await fetch(`/_forge/sites/${site}/${step}`, { method: 'POST' });
  const answer: unknown = await response.json();
  if (!response.ok) {
    const error = isFields(answer) && isFields(answer['error']) ? answer['error'] : {};
    return String(error['message']);
  }
  if (step === 'advance') return `It is now ${time((answer as Advanced).now)} on the platform.`;
  const { storage } = answer as LifecycleAnswer;
  return `Done. Keys stored before: ${storage.before}, after: ${storage.after}.`;
}

const installedLine = ({ installed, installationId, appVersion }: SiteState): string =>
  installed
    ? `Installed, version ${appVersion ?? ''}, installation ${installationId ?? ''}.`
    : 'Not installed.';

function storageOf({ keys, secrets, softDeleted }: StorageView): HTMLElement[] {
  const parts = [stored({ keys, secrets })];
  if (softDeleted !== null)
    parts.push(
      element('h2', {}, 'Soft-deleted by the last uninstall'),
      element('p', { class: 'state' }, `Kept until ${time(softDeleted.until)}.`),
      stored(softDeleted),
    );
  return parts;
}

function stored({ keys, secrets }: Pick<StorageView, 'keys' | 'secrets'>): HTMLElement {
  if (keys.length + secrets.length === 0) return element('p', { class: 'empty' }, 'Nothing.');
  const rows = keys.map(({ key, value, createdAt, expiresAt }) => [
    element('td', { class: 'key' }, key),
    element('td', {}, element('pre', {}, JSON.stringify(value, null, 1))),
    time(createdAt),
    expiresAt === null ? 'never' : time(expiresAt),
  ]);
  const hidden = secrets.map(({ key }) => [element('td', { class: 'key' }, key), 'secret', '', '']);
  return table(['Key', 'Value', 'Created', 'Expires'], [...rows, ...hidden]);
}

function invocationsOf(invocations: readonly PastInvocation[]): HTMLElement {
  if (invocations.length === 0) return element('p', { class: 'empty' }, 'Nothing yet.');
  const rows = invocations.map(({ at, function: name, outcome, durationMs, calls }) => [
    time(at),
    element('td', { class: 'key' }, name),
    element('td', outcome === 'ok' ? {} : { class: 'bad' }, outcome),
    String(durationMs),
    String(calls),
  ]);
  return table(['When', 'Function', 'Outcome', 'ms', 'Calls'], rows);
}

const time = (at: string): string =>
  new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
