/**
 * Runs in the app's frame before the app, in place of Forge's bridge script. It asks the shell for
 * what the frame cannot do alone, by messages that only the shell's origin can send and receive.
 */
import { createHistory, hear } from './history';
import { enableTheming, showTheme } from './theme';
import { isMessage, notModelled, type FrameMessage } from './messages';
import { emit, on } from './events';

const shellOrigin = document.currentScript?.dataset['shell'] ?? '';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

let lastId = 0;
const waiting = new Map<number, Waiting>();
const callbacks = new Map<number, () => unknown>();

const tell = (message: FrameMessage): void => {
  window.parent.postMessage(message, shellOrigin);
};

/** Asks the shell and resolves with its answer. */
const ask = (op: string, payload?: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    tell({ forge: 'call', id: lastId, op, payload: withoutFunctions(payload) });
  });

/**
 * A copy with functions replaced by numbers: functions cannot be sent, but the shell can name the
 * one to call.
 */
function withoutFunctions(value: unknown): unknown {
  if (typeof value === 'function') {
    lastId += 1;
    callbacks.set(lastId, () => Reflect.apply(value, undefined, []) as unknown);
    return { callbackReference: lastId };
  }
  if (Array.isArray(value)) return value.map(withoutFunctions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutFunctions(part)]),
  );
}

type Operation = (payload: unknown) => Promise<unknown>;

const askAs =
  (op: string): Operation =>
  (payload) =>
    ask(op, payload);

/** The operations of `@forge/bridge` that exist here. */
const operations: Readonly<Record<string, Operation>> = {
  invoke: askAs('invoke'),
  getContext: askAs('getContext'),
  navigate: askAs('navigate'),
  getUrl: askAs('getUrl'),
  reload: askAs('reload'),
  changeWindowTitle: askAs('changeWindowTitle'),
  showFlag: askAs('showFlag'),
  closeFlag: askAs('closeFlag'),
  enableTheming: () => enableTheming(ask),
  createHistory: () => createHistory(ask),
  emitReadyEvent: () => Promise.resolve(),
  on,
  emit,
};

const callBridge = (op: string, payload?: unknown): Promise<unknown> => {
  const operation = Object.hasOwn(operations, op) ? operations[op] : undefined;
  return operation === undefined ? Promise.reject(notModelled(op)) : operation(payload);
};

window.addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  if (origin !== shellOrigin || source !== window.parent) return;
  if (isMessage(data, 'answer')) settle(data['id'])?.resolve(data['result']);
  else if (isMessage(data, 'failure'))
    settle(data['id'])?.reject(new Error(String(data['message'])));
  else if (isMessage(data, 'callback')) callbacks.get(Number(data['callback']))?.();
  else if (isMessage(data, 'theme')) showTheme(data['theme']);
  else if (isMessage(data, 'location')) hear(data['location']);
});

function settle(id: unknown): Waiting | undefined {
  const found = waiting.get(Number(id));
  waiting.delete(Number(id));
  return found;
}

/** Keeps the frame as high as its content, so that only the shell scrolls. */
function followHeight(): void {
  const { documentElement } = document;
  const observer = new ResizeObserver(() => {
    tell({ forge: 'height', height: Math.ceil(documentElement.getBoundingClientRect().height) });
  });
  observer.observe(documentElement);
}

Object.defineProperty(globalThis, '__bridge', { value: Object.freeze({ callBridge }) });
followHeight();
