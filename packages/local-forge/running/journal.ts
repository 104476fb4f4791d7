import type { Invocation } from './invocation';

/** One run of one of the app's functions. */
export interface PastInvocation extends Invocation {
  readonly site: string;
  readonly at: string;
}

/** One call of the app to the platform; `status` and `ms` are `null` until it is answered. */
export interface PlatformCall {
  readonly site: string;
  readonly function: string;
  readonly type: 'kvs' | 'jira';
  readonly op: string;
  readonly method: string;
  readonly path: string;
  readonly as?: 'app' | 'user';
  readonly status: number | null;
  readonly ms: number | null;
  readonly at: string;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** One line that the app wrote to its console. */
export interface LogLine {
  readonly site: string;
  readonly function: string;
  readonly level: LogLevel;
  readonly message: string;
  readonly at: string;
}

/** At most this many entries of each kind are kept, so that memory is bounded. */
const KEPT_ENTRIES = 50_000;

/** Everything the app did since the start, as the platform saw it. */
export class Journal {
  readonly #calls: PlatformCall[] = [];
  readonly #logs: LogLine[] = [];
  readonly #invocations: PastInvocation[] = [];

  get calls(): readonly PlatformCall[] {
    return [...this.#calls];
  }

  get logs(): readonly LogLine[] {
    return [...this.#logs];
  }

  get invocations(): readonly PastInvocation[] {
    return [...this.#invocations];
  }

  ran(invocation: PastInvocation): void {
    keep(this.#invocations, invocation);
  }

  log(line: LogLine): void {
    keep(this.#logs, line);
  }

  /** Records a call at its start; the returned function records the answer. */
  begin(call: Omit<PlatformCall, 'status' | 'ms'>): (status: number | null) => void {
    const started = performance.now();
    const entry = { ...call, status: null as number | null, ms: null as number | null };
    keep<PlatformCall>(this.#calls, entry);
    return (status) => {
      entry.status = status;
      entry.ms = Math.round(performance.now() - started);
    };
  }
}

function keep<T>(entries: T[], entry: T): void {
  entries.push(entry);
  if (entries.length > KEPT_ENTRIES) entries.splice(0, entries.length - KEPT_ENTRIES);
}
