import { ERROR_CODES, type Result } from '../../../src/contract';
import type { FailureCode, Outcome } from './answers';

/**
 * Decodes what a function answered. Never rejects: where nothing came back it is `UNREACHABLE`, and any
 * answer that is no `Result` becomes `INTERNAL`, so that no raw message can reach a page.
 */
export async function settle<T>(answer: Promise<Result<T>>): Promise<Outcome<T>> {
  try {
    const given: unknown = await answer;
    if (isObject(given) && given['ok'] === true && 'value' in given) return given as Result<T>;
    return failed(isObject(given) && isObject(given['error']) ? given['error']['code'] : null);
  } catch {
    return { ok: false, error: { code: 'UNREACHABLE' } };
  }
}

const failed = (code: unknown): { ok: false; error: { code: FailureCode } } => ({
  ok: false,
  error: { code: ERROR_CODES.find((known) => known === code) ?? 'INTERNAL' },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
