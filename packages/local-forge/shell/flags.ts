import { element } from './element';
import { isFields } from './messages';

/** How long a flag stays that dismisses itself. */
const AUTO_DISMISS_MS = 8_000;

const shown = new Map<string, HTMLElement>();

/** Shows a flag of the app in the shell, as Jira does. */
export function showFlag(options: unknown, callBack: (callback: number) => void): void {
  const given = isFields(options) ? options : {};
  const id = String(given['id']);
  closeFlag(id);
  const close = element('button', { type: 'button' }, 'Close');
  close.addEventListener('click', () => closeFlag(id));
  const flag = element(
    'section',
    { class: 'flag', 'data-type': textIn(given['appearance'] ?? given['type']) },
    element('strong', {}, textIn(given['title'])),
    element('p', {}, textIn(given['description'])),
    element('div', { class: 'buttons' }, ...actionsIn(given['actions'], callBack), close),
  );
  shown.set(id, flag);
  document.querySelector('.flags')?.append(flag);
  if (given['isAutoDismiss'] === true) setTimeout(() => closeFlag(id), AUTO_DISMISS_MS);
}

/** Removes a flag; `false` for an unknown id. */
export function closeFlag(id: unknown): boolean {
  const flag = shown.get(String(id));
  flag?.remove();
  return shown.delete(String(id));
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const actionsIn = (actions: unknown, callBack: (callback: number) => void): HTMLElement[] =>
  (Array.isArray(actions) ? actions : []).filter(isFields).map(({ text, onClick }) => {
    const button = element('button', { type: 'button' }, textIn(text));
    const callback = isFields(onClick) ? onClick['callbackReference'] : undefined;
    button.addEventListener('click', () => {
      if (typeof callback === 'number') callBack(callback);
    });
    return button;
  });
