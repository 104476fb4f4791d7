import type { ErrorCode, Result } from '../../../src/contract';
import type { AdminDefinitions } from '../../../src/definitions';

type Answered<Definition extends () => Result<unknown>> = Extract<
  ReturnType<Definition>,
  { ok: true }
>['value'];

export type Statement = Answered<AdminDefinitions['statement']>;
export type Answer = Statement['answers'][number];
export type Sentence = Answer['sentences'][number];
export type Evidence = Sentence['evidence'][number];
export type Comparison = Answered<AdminDefinitions['changes']>;
export type Change = Comparison['changes'][number];
export type DocumentSource = Answered<AdminDefinitions['document']>;

/** What went wrong, as the page sees it: no answer at all is a case of its own. */
export type FailureCode = ErrorCode | 'UNREACHABLE';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: FailureCode } };
