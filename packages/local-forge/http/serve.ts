import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Forge } from '../forge';
import { apiRoutes } from './api';
import { buildRoutes, type Builds } from './builds';
import { html, json, openExchange, send, type Reply } from './exchange';
import { frameRoutes } from './frame';
import { checkedHost, refuseFrames } from './guard';
import { errorPage } from './pages';
import { shellPolicy } from './policy';
import { shellRoutes } from './shell';
import { viewIn } from './shell-view';
import { dispatch, type Route } from './table';
import { NotModelled, Refusal } from '../refusal';

export interface ServeOptions {
  /** 0 chooses any free port. */
  readonly port: number;
  /** The built pages of the app. */
  readonly pagesDir: string;
  /** The stand-in's built browser scripts: `bridge.js` and `shell.js`. */
  readonly clientDir: string;
  /**
   * During development, reports new builds to open pages; `shell.js` is then built from
   * `dev-shell`.
   */
  readonly builds?: Builds;
}

export interface Serving {
  readonly port: number;
  /** Stops immediately and closes open connections. */
  readonly close: () => Promise<void>;
}

/** Serves a local Forge on loopback only. Rejects when the port is taken. */
export async function serve(forge: Forge, options: ServeOptions): Promise<Serving> {
  let port = options.port;
  const source = { forge, ...options, port: () => port };
  const routes = [
    ...apiRoutes(forge),
    ...frameRoutes(source),
    ...shellRoutes(source),
    ...(options.builds === undefined ? [] : buildRoutes(options.builds)),
  ];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(routes, request, port).then((reply) => {
      send(response, reply, request.method !== 'HEAD');
    });
  };
  const first = await listen(createServer(listener), port, '127.0.0.1');
  port = portOf(first);
  const second = await listen(createServer(listener), port, '::1').catch((thrown: unknown) => {
    if (isTaken(thrown)) {
      void stop(first);
      throw thrown;
    }
    return undefined;
  });
  const servers = second === undefined ? [first] : [first, second];
  return {
    port,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

const listen = (server: Server, port: number, host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });

const isTaken = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  port: number,
): Promise<Reply> {
  try {
    checkedHost(request, port);
    const exchange = openExchange(request);
    if (exchange.path[0]?.startsWith('_') === true && exchange.path[0] !== '_client')
      refuseFrames(request);
    return await dispatch(routes, exchange);
  } catch (thrown) {
    return failure(thrown, request);
  }
}

function failure(thrown: unknown, request: IncomingMessage): Reply {
  const { status, code, message } = told(thrown);
  if (isForPeople(request)) {
    const view = viewIn(new URL(request.url ?? '/', 'http://local.invalid'));
    const headers = { 'content-security-policy': shellPolicy("'none'") };
    return { ...html(errorPage(view, message), headers), status };
  }
  const close = status === 413 ? { connection: 'close' } : {};
  const reply = json({ error: { code, message } }, status);
  return { ...reply, headers: { ...reply.headers, ...close } };
}

/** Only refusals are shown in full; any other error is a fault of the stand-in. */
function told(thrown: unknown): Pick<Refusal, 'status' | 'code' | 'message'> {
  if (thrown instanceof Refusal) return thrown;
  if (thrown instanceof NotModelled)
    return { status: 501, code: 'NOT_MODELLED', message: thrown.message };
  return { status: 500, code: 'INTERNAL', message: 'The local Forge itself failed.' };
}

const isForPeople = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && (url.startsWith('/?') || url === '/' || url.startsWith('/sites/'));
