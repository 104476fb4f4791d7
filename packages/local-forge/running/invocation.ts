/** How one run of a function ended. */
export type Outcome = 'ok' | 'retry' | 'error' | 'timeout';

/** One run of a function, as the interface tells it. */
export interface Invocation {
  /** The manifest's function key. */
  readonly function: string;
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** How many calls it made to the platform. */
  readonly calls: number;
  /** The delay it asked for, in seconds; noted, not waited for. */
  readonly retryAfterS?: number;
  readonly errorType?: string;
}

export interface Failed {
  readonly type: string;
  readonly message: string;
}

/** A run with what came of it. */
export interface FunctionRun {
  readonly invocation: Invocation;
  readonly result?: unknown;
  readonly error?: Failed;
}

/** What a lifecycle step answers: what ran, and how many keys were stored before and after. */
export interface LifecycleAnswer {
  readonly invocations: readonly Invocation[];
  readonly storage: { readonly before: number; readonly after: number };
}

/** What a page's `invoke` leads to. */
export type InvokeAnswer =
  | { readonly outcome: 'ok'; readonly result: unknown; readonly invocation: Invocation }
  | { readonly outcome: 'error'; readonly error: Failed; readonly invocation: Invocation };
