/** How one run of a function ended. */
export type Outcome = 'ok' | 'retry' | 'error' | 'timeout';

/** One run of a function, as the API describes it. */
export interface Invocation {
  /** The manifest's function key. */
  readonly function: string;
  readonly outcome: Outcome;
  readonly durationMs: number;
  /** How many calls it made to the platform. */
  readonly calls: number;
  /** The requested delay in seconds; recorded, not waited for. */
  readonly retryAfterS?: number;
  readonly errorType?: string;
}

export interface Failed {
  readonly type: string;
  readonly message: string;
}

/** A run and its result. */
export interface FunctionRun {
  readonly invocation: Invocation;
  readonly result?: unknown;
  readonly error?: Failed;
}

/** The result of a lifecycle step: what ran, and how many keys were stored before and after. */
export interface LifecycleAnswer {
  readonly invocations: readonly Invocation[];
  readonly storage: { readonly before: number; readonly after: number };
}

/** The result of a page's `invoke`. */
export type InvokeAnswer =
  | { readonly outcome: 'ok'; readonly result: unknown; readonly invocation: Invocation }
  | { readonly outcome: 'error'; readonly error: Failed; readonly invocation: Invocation };
