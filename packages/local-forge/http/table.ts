import { Refusal } from '../refusal';
import type { Exchange, Reply } from './exchange';

/** Answers one kind of request. `names` holds the values of the path's parameters. */
export type Handler = (
  exchange: Exchange,
  names: Readonly<Record<string, string>>,
) => Reply | Promise<Reply>;

/** `{name}` matches one segment, a final `{name…}` all remaining ones. */
export interface Route {
  readonly method: string;
  readonly pattern: string;
  readonly handler: Handler;
}

const route =
  (method: string) =>
  (pattern: string, handler: Handler): Route => ({ method, pattern, handler });

export const get = route('GET');
export const post = route('POST');
export const put = route('PUT');

/**
 * Answers a request by its route. Throws a 404, or a 405 where the path only takes other methods.
 */
export function dispatch(routes: readonly Route[], exchange: Exchange): Reply | Promise<Reply> {
  const { method, path } = exchange;
  const matching = routes.filter(({ pattern }) => match(pattern, path) !== undefined);
  if (matching.length === 0) throw new Refusal(404, 'UNKNOWN_PATH', 'There is nothing here.');
  const wanted = method === 'HEAD' ? 'GET' : method;
  const found = matching.find((one) => one.method === wanted);
  if (found === undefined)
    throw new Refusal(405, 'METHOD_NOT_ALLOWED', `This path does not take ${method}.`);
  const names = match(found.pattern, path) ?? {};
  return found.handler(exchange, names);
}

function match(pattern: string, path: readonly string[]): Record<string, string> | undefined {
  const wanted = pattern.split('/').slice(1);
  const open = wanted.at(-1)?.endsWith('…}') === true;
  if (open ? path.length < wanted.length : path.length !== wanted.length) return undefined;
  const names: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const given = path[index] ?? '';
    if (segment.endsWith('…}')) names[segment.slice(1, -2)] = path.slice(index).join('/');
    else if (segment.startsWith('{')) names[segment.slice(1, -1)] = given;
    else if (segment !== given) return undefined;
  }
  return names;
}
