import { isFields } from './messages';

type Callback = (payload: unknown) => unknown;

const subscribers = new Map<unknown, Set<Callback>>();

/** Subscribes to an event of the app. With one frame only, events stay inside it. */
export function on(request: unknown): Promise<{ unsubscribe: () => void }> {
  const { event, callback } = isFields(request) ? request : {};
  if (typeof callback !== 'function') return Promise.reject(new Error('callback is required'));
  const notify: Callback = (payload) => Reflect.apply(callback, undefined, [payload]) as unknown;
  const all = subscribers.get(event) ?? new Set();
  subscribers.set(event, all.add(notify));
  return Promise.resolve({ unsubscribe: () => void all.delete(notify) });
}

/** Tells every subscriber of an event. */
export function emit(request: unknown): Promise<void> {
  const { event, payload } = isFields(request) ? request : {};
  for (const notify of subscribers.get(event) ?? []) notify(payload);
  return Promise.resolve();
}
