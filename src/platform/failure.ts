import type { ErrorCode } from '../contract';

/** A failure with one of the declared codes. The cause stays inside the process. */
export class Failure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'Failure';
    this.code = code;
  }
}

/** The code of whatever was thrown. Anything that nobody foresaw is `INTERNAL`. */
export const codeOf = (thrown: unknown): ErrorCode =>
  thrown instanceof Failure ? thrown.code : 'INTERNAL';
