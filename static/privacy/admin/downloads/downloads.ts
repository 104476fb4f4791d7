import type { FailureCode } from '../../start/answers';

export const FORMS = ['json', 'markdown', 'marketplace'] as const;
export type Form = (typeof FORMS)[number];

export type Download =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly form: Form }
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'failed'; readonly code: FailureCode };
