import { isObject, type JsonObject } from '../json';
import { Refusal } from '../refusal';
import type { InvokeRequest } from '../site/site';

const invalid = (why: string): Refusal => new Refusal(400, 'BAD_SHAPE', `${why}.`);

function fields(body: unknown, known: readonly string[]): JsonObject {
  if (!isObject(body)) throw invalid('The body is not a JSON object');
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalid(`Unknown field "${unknown}"`);
  return body;
}

function text(body: JsonObject, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw invalid(`"${name}" is not a string`);
  return value;
}

/** Lifecycle steps take no body; an empty object is accepted. */
export function expectNoBody(body: unknown): void {
  if (body !== undefined) fields(body, []);
}

/** Decodes the body of an invoke request. Throws a 400 for an invalid one. */
export function decodeInvoke(body: unknown): InvokeRequest {
  const given = fields(body, ['as', 'module', 'project', 'functionKey', 'payload']);
  return {
    as: text(given, 'as'),
    module: text(given, 'module'),
    project: given['project'] === undefined ? undefined : text(given, 'project'),
    functionKey: text(given, 'functionKey'),
    payload: given['payload'],
  };
}

/** Decodes the value to plant. Throws a 400 for an invalid body. */
export function decodePlant(body: unknown): { value: unknown; secret: boolean } {
  const given = fields(body, ['value', 'secret']);
  const { value, secret = false } = given;
  if (typeof secret !== 'boolean') throw invalid('"secret" is not a boolean');
  return { value, secret };
}

/** Decodes the milliseconds to move the clock by. Throws a 400 for an invalid body. */
export function decodeClock(body: unknown): number {
  const { advanceMs } = fields(body, ['advanceMs']);
  if (typeof advanceMs !== 'number') throw invalid('"advanceMs" is not a number');
  return advanceMs;
}
