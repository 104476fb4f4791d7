import type { IncomingMessage } from 'node:http';

import { Refusal } from '../refusal';

/** The names by which this machine can address itself. */
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** The Host header, checked. */
export interface CheckedHost {
  readonly name: string;
  readonly port: number;
}

/**
 * Admits only pages and programs of this machine: requests with a foreign Host or Origin header are
 * refused.
 */
export function checkedHost({ headers }: IncomingMessage, port: number): CheckedHost {
  const host = headers.host ?? '';
  const name = LOOPBACK_NAMES.find((own) => host === `${own}:${port}`);
  if (name === undefined)
    throw new Refusal(403, 'FOREIGN_HOST', 'Only this machine’s own loopback names are served.');
  const { origin } = headers;
  const own = LOOPBACK_NAMES.map((loopback) => `http://${loopback}:${port}`);
  if (origin !== undefined && !own.includes(origin))
    throw new Refusal(403, 'FOREIGN_ORIGIN', 'Requests from other origins are refused.');
  return { name, port };
}

/**
 * The app's page shares a server with the platform here, but may reach it only through the bridge.
 */
export function refuseFrames({ headers }: IncomingMessage): void {
  if (/^https?:\/\/[^/]+\/frame\//.test(headers.referer ?? ''))
    throw new Refusal(403, 'FRAME_NOT_ALLOWED', 'The app’s page may use its bridge only.');
}

/** The origins of the shell and of the app's frame, which always differ. */
export interface Origins {
  readonly shell: string;
  readonly frame: string;
}

/** The origins of a page whose shell was requested under this host. */
export const originsOfShell = (host: CheckedHost): Origins => ({
  shell: `http://${host.name}:${host.port}`,
  frame: `http://${otherName(host)}:${host.port}`,
});

/** The origins of a page whose frame was requested under this host. */
export const originsOfFrame = (host: CheckedHost): Origins => ({
  shell: `http://${otherName(host)}:${host.port}`,
  frame: `http://${host.name}:${host.port}`,
});

const otherName = ({ name }: CheckedHost): string =>
  name === 'localhost' ? '127.0.0.1' : 'localhost';
