import { address, type PageAddress } from './address';
import type { Theme } from './color-mode';
import { closeFlag, showFlag } from './flags';
import { isFields, isMessage, notModelled, type ShellMessage } from './messages';
import { getUrl, navigate } from './navigation';

/** What the server told about the framed page. */
interface FrameData {
  readonly site: string;
  readonly base: string;
  readonly origin: string;
  readonly request: object;
  readonly context: object;
}

/** Loads the app's page and answers its bridge. */
export function showFrame(frame: HTMLIFrameElement, theme: Theme): void {
  const data = JSON.parse(frame.dataset['frame'] ?? '{}') as FrameData;
  const tell = (message: ShellMessage): void => {
    frame.contentWindow?.postMessage(message, data.origin);
  };
  const page = address(data.base);
  const operations = operationsOf(data, page, theme, (callback) => {
    tell({ forge: 'callback', callback });
  });
  window.addEventListener('message', ({ origin, source, data: message }: MessageEvent<unknown>) => {
    if (origin !== data.origin || source !== frame.contentWindow) return;
    if (isMessage(message, 'height')) frame.style.height = `${Number(message['height'])}px`;
    else if (isMessage(message, 'call'))
      void answer(operations, Number(message['id']), message['op'], message['payload']).then(tell);
  });
  theme.onChange((state) => {
    tell({ forge: 'theme', theme: state });
  });
  page.onBack((location) => {
    tell({ forge: 'location', location });
  });
  frame.src = frame.dataset['src'] ?? '';
}

type Operation = (payload: unknown) => unknown;

const operationsOf = (
  data: FrameData,
  page: PageAddress,
  theme: Theme,
  callBack: (callback: number) => void,
): Readonly<Record<string, Operation>> => ({
  invoke: (payload) => invoke(data, payload),
  getContext: () => ({ ...data.context, theme: theme.state(), surfaceColor: null }),
  theme: () => theme.state(),
  navigate: (payload) => {
    navigate(data.site, payload);
  },
  getUrl: (payload) => getUrl(data.site, payload),
  reload: () => {
    window.location.reload();
  },
  changeWindowTitle: (title) => {
    document.title = String(title);
  },
  showFlag: (payload) => {
    showFlag(payload, callBack);
  },
  closeFlag: (payload) => closeFlag(isFields(payload) ? payload['id'] : undefined),
  location: () => page.location(),
  move: (payload) => {
    page.move(payload);
  },
  go: (payload) => {
    window.history.go(isFields(payload) ? Number(payload['delta']) : 0);
  },
});

async function answer(
  operations: Readonly<Record<string, Operation>>,
  id: number,
  op: unknown,
  payload: unknown,
): Promise<ShellMessage> {
  try {
    const name = String(op);
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (operation === undefined) throw notModelled(name);
    return { forge: 'answer', id, result: await operation(payload) };
  } catch (thrown) {
    return { forge: 'failure', id, message: thrown instanceof Error ? thrown.message : 'failed' };
  }
}

async function invoke({ site, request }: FrameData, payload: unknown): Promise<unknown> {
  const given = isFields(payload) ? payload : {};
  if (given['metadata'] !== undefined) throw notModelled('invoke with metadata');
  const { functionKey, payload: argument } = given;
  const body = JSON.stringify({ ...request, functionKey, payload: argument });
  const response = await fetch(`/_forge/sites/${site}/invoke`, { method: 'POST', body });
  const answered: unknown = await response.json();
  if (isFields(answered) && answered['outcome'] === 'ok') return answered['result'];
  const error = isFields(answered) && isFields(answered['error']) ? answered['error'] : {};
  throw new Error(`There was an error invoking the function - ${String(error['message'])}`);
}
