import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { forgeFetch } from './globals';

/** The platform's side for one running function. */
export interface Line {
  readonly token: string;
  /** Runs code as that function. */
  readonly as: <T>(code: () => T) => T;
  readonly close: () => void;
}

export interface Loopback {
  readonly url: string;
  /** Opens the platform's side for the running function. */
  readonly open: () => Line;
  readonly close: () => Promise<void>;
}

/** A call in the form that the wrapper sends. */
interface Envelope {
  readonly order: number;
  readonly meta: { readonly type?: unknown };
  readonly path: string;
  readonly init: RequestInit;
}

interface Running {
  readonly as: Line['as'];
  readonly turns: Turns;
}

/** Offers the local Forge's platform to functions in other processes, on loopback only. */
export async function openLoopback(): Promise<Loopback> {
  const lines = new Map<string, Running>();
  const server = createServer((request, response) => {
    const line = lines.get(request.headers.authorization?.replace('Bearer ', '') ?? '');
    if (line === undefined) response.writeHead(401).end();
    else void answer(line, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    open: () => {
      const token = randomUUID();
      const as: Line['as'] = AsyncLocalStorage.snapshot();
      lines.set(token, { as, turns: new Turns() });
      return { token, as, close: () => lines.delete(token) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { as, turns }: Running,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const envelope = JSON.parse(await text(request)) as Envelope;
  await turns.comes(envelope.order);
  const pending = as(() => forward(envelope));
  turns.over();
  try {
    response.end(JSON.stringify({ answer: await crossed(await pending) }));
  } catch (thrown) {
    if (thrown instanceof TypeError) response.destroy();
    else response.end(JSON.stringify({ thrown: told(thrown) }));
  }
}

const forward = ({ meta, path, init }: Envelope): Promise<Response> =>
  meta.type === 'egress' ? fetch(path) : forgeFetch(meta, path, init);

async function crossed(response: Response): Promise<object> {
  const { status, statusText, headers } = response;
  const body = await response.text();
  return { status, statusText, headers: [...headers], body: body === '' ? null : body };
}

const told = (thrown: unknown): object =>
  thrown instanceof Error
    ? { name: thrown.name, message: thrown.message }
    : { name: 'Error', message: 'Something was thrown that is not an error.' };

/** Keeps calls in order, since connections may overtake each other. */
class Turns {
  #next = 1;
  readonly #waiting = new Map<number, () => void>();

  comes(order: number): Promise<void> {
    if (order <= this.#next) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(order, resolve));
  }

  over(): void {
    this.#next += 1;
    this.#waiting.get(this.#next)?.();
  }
}
