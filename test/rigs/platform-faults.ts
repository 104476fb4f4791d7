import type { Tap } from './tapped-app';

/** One way in which a platform call can fail. */
export interface PlatformFault {
  readonly name: string;
  readonly tap: Tap;
}

const answer =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Tap =>
  () =>
    Promise.resolve(new Response(body, { status, headers }));

const error = (code: string): string => JSON.stringify({ code, message: code });

const lost = (): TypeError => new TypeError('fetch failed');

/** Every fault of a single platform call. */
export const platformFaults: readonly PlatformFault[] = [
  {
    name: '429 with Retry-After',
    tap: answer(429, error('RATE_LIMIT_EXCEEDED'), { 'retry-after': '3' }),
  },
  { name: '500', tap: answer(500, error('INTERNAL_SERVER_ERROR')) },
  { name: '503', tap: answer(503, error('SERVICE_UNAVAILABLE')) },
  { name: '502 with a page of HTML', tap: answer(502, '<html><body>Bad gateway</body></html>') },
  { name: '200 with malformed JSON', tap: answer(200, '{"data":[{"key":"a"') },
  { name: '200 with a body that is not JSON', tap: answer(200, 'OK') },
  { name: '200 with JSON of another form', tap: answer(200, '{"data":7,"successfulKeys":"all"}') },
  { name: 'a connection that drops', tap: () => Promise.reject(lost()) },
  {
    name: 'a connection that drops after the platform has acted',
    tap: async (_, pass) => {
      await pass();
      throw lost();
    },
  },
  { name: 'a hang', tap: () => new Promise<Response>(() => undefined) },
  { name: '403, as when the scope is taken back', tap: answer(403, error('FORBIDDEN')) },
];
