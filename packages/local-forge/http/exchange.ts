import type { IncomingMessage, ServerResponse } from 'node:http';

import { parsed } from '../json';
import { Refusal } from '../refusal';

/** One request with its decoded path. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  /** The path's segments, decoded. */
  readonly path: readonly string[];
  readonly request: IncomingMessage;
}

/** An HTTP response to send. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const MAX_BODY_BYTES = 1024 * 1024;

/** Headers of every response: no caching, no content sniffing, no use by other sites. */
const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-site',
};

/** A JSON response. */
export const json = (body: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

/** An HTML response. */
export const html = (body: string, headers: Readonly<Record<string, string>>): Reply => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

/** A redirect. */
export const redirect = (location: string): Reply => ({
  status: 302,
  headers: { location },
  body: '',
});

/** Sends a response; without its body for a HEAD request. */
export function send(response: ServerResponse, reply: Reply, withBody: boolean): void {
  response.writeHead(reply.status, {
    ...COMMON_HEADERS,
    ...reply.headers,
    'content-length': Buffer.byteLength(reply.body),
  });
  response.end(withBody ? reply.body : undefined);
}

/** Opens a request. Throws a 400 for a path that cannot be decoded. */
export function openExchange(request: IncomingMessage): Exchange {
  const url = new URL(request.url ?? '/', 'http://local.invalid');
  const segments = url.pathname.split('/').slice(1);
  return { method: request.method ?? 'GET', url, path: segments.map(decoded), request };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(400, 'BAD_PATH', 'The path is not well encoded.');
  }
}

/** The body as JSON, or `undefined` when there is none. Throws a 400, or a 413 for a large one. */
export async function readJson({ request }: Exchange): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new Refusal(413, 'BODY_TOO_LARGE', 'A body may have 1 MB.');
    chunks.push(bytes);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return undefined;
  const value = parsed(text);
  if (value === undefined) throw new Refusal(400, 'BAD_JSON', 'The body is not JSON.');
  return value;
}
