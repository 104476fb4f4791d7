import { ERROR_CODES, type ErrorCode, type Result } from '../../src/contract';

/**
 * Decodes what a function answered. Never rejects: whatever was thrown on the way, and any answer
 * that is no `Result`, becomes `INTERNAL`, so that no raw message can reach a page.
 */
export async function settle<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  try {
    const given: unknown = await answer;
    if (isObject(given) && given['ok'] === true && 'value' in given) return given as Result<T>;
    return failed(isObject(given) && isObject(given['error']) ? given['error']['code'] : null);
  } catch {
    return failed(null);
  }
}

const failed = (code: unknown): { ok: false; error: { code: ErrorCode } } => ({
  ok: false,
  error: { code: ERROR_CODES.find((known) => known === code) ?? 'INTERNAL' },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
