import type { Result } from '../../../src/contract';
import { settle } from '../../../static/privacy/start/settle';

/** An answer as it may really arrive, whatever its type promises. */
const arriving = (answer: unknown): Promise<Result<string>> =>
  Promise.resolve(answer as Result<string>);

const internal = { ok: false, error: { code: 'INTERNAL' } };

describe('what a function answered', () => {
  it('passes a value on', async () => {
    await expect(settle(arriving({ ok: true, value: 'x' }))).resolves.toEqual({
      ok: true,
      value: 'x',
    });
  });

  it('passes a known error code on, and nothing else of the error', async () => {
    const answer = { ok: false, error: { code: 'NOT_ALLOWED', message: 'raw' } };
    await expect(settle(arriving(answer))).resolves.toEqual({
      ok: false,
      error: { code: 'NOT_ALLOWED' },
    });
  });

  it('becomes UNREACHABLE when it was thrown, without the message', async () => {
    await expect(settle(Promise.reject(new Error('raw')))).resolves.toEqual({
      ok: false,
      error: { code: 'UNREACHABLE' },
    });
  });

  it.each([
    ['nothing', undefined],
    ['an empty value', null],
    ['a text', 'oops'],
    ['no result', { x: 1 }],
    ['a success without a value', { ok: true }],
    ['a failure without a code', { ok: false }],
    ['a failure with a value', { ok: false, value: 'x' }],
    ['an unknown code', { ok: false, error: { code: 'NEW_CODE' } }],
    ['an inherited name as its code', { ok: false, error: { code: 'constructor' } }],
  ])('becomes INTERNAL when it is %s', async (_name, answer) => {
    await expect(settle(arriving(answer))).resolves.toEqual(internal);
  });
});
