import { handed, type HandedEntry, type InvocationKind } from '../capabilities/handed';
import type { JiraOperation } from '../capabilities/operations';
import { storageScope } from '../capabilities/scopes';
import type { HandedField, JiraCall, Receipt, StorageCall } from '../contract';
import { now } from './clock';

/** Where the doors note what a call is handed and what it does, as it happens. */
export interface ReceiptBook {
  readonly used: (entry: HandedEntry) => void;
  readonly kept: (entry: HandedEntry) => void;
  /** Opens the entry of a request to Jira; the returned function closes it with the status. */
  readonly callsJira: (operation: JiraOperation) => (status: number | null) => void;
  /** Opens the entry of a request to storage; the returned function closes it. */
  readonly callsStorage: (call: StorageRequest) => (ok: boolean) => void;
  /** The scopes that the requests noted so far stood on. */
  readonly usedScopes: () => ReadonlySet<string>;
  /** How many requests have been noted so far. */
  readonly callsMade: () => number;
  /** `names`: without the values that were handed in, some of which tell about the site. */
  readonly write: (detail: 'values' | 'names') => Receipt;
}

/** What a request to storage concerns. */
export type StorageRequest = Pick<StorageCall, 'action' | 'key' | 'keys'>;

/** Longest shown value, in UTF-16 code units; the contract promises it. */
const MAX_SHOWN = 200;

/** Opens the receipt of a call; `leaves` tells what it was handed, as `[dotted path, value]`. */
export function openReceipt(
  kind: InvocationKind,
  leaves: () => readonly (readonly [string, unknown])[],
): ReceiptBook {
  const used = new Set<string>();
  const kept = new Set<string>();
  const jira: JiraCall[] = [];
  const storage: StorageCall[] = [];
  const scopes = new Set<string>();
  return {
    used: (entry) => used.add(entry.id),
    kept: (entry) => kept.add(entry.id),
    callsJira: ({ id, reason, method, path, as, scope }) => {
      if (scope !== null) scopes.add(scope);
      const call = { id, reason, method, path, as, status: null, ms: 0 };
      return opened<JiraCall, 'status'>(jira, call, 'status');
    },
    callsStorage: (call) => {
      scopes.add(storageScope.id);
      return opened<StorageCall, 'ok'>(storage, { ...call, ok: false, ms: 0 }, 'ok');
    },
    usedScopes: () => new Set(scopes),
    callsMade: () => jira.length + storage.length,
    write: (detail) => ({
      handed: leaves().map(([path, value]) =>
        describe(kind, path, detail === 'values' ? value : null, used, kept),
      ),
      jira,
      storage,
    }),
  };
}

/** Adds an entry in the order of starting, and returns what closes it with its outcome and time. */
function opened<Entry extends { ms: number }, Outcome extends keyof Entry>(
  entries: Entry[],
  entry: Entry,
  outcome: Outcome,
): (value: Entry[Outcome]) => void {
  const started = now();
  entries.push(entry);
  return (value) => {
    entry[outcome] = value;
    entry.ms = now() - started;
  };
}

function describe(
  kind: InvocationKind,
  path: string,
  value: unknown,
  used: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): HandedField {
  const entry = declarationOf(kind, path);
  return {
    id: entry?.id ?? path,
    path,
    reason: entry?.reason ?? '',
    value: shown(value),
    use: entry !== undefined && used.has(entry.id) ? 'used' : 'dropped',
    kept: entry !== undefined && kept.has(entry.id),
    declared: entry !== undefined,
  };
}

/** The most exact declaration that covers a path: it is listed before all that cover more. */
const declarationOf = (kind: InvocationKind, path: string): HandedEntry | undefined =>
  handed.find(({ id, in: kinds }) => kinds.includes(kind) && covers(id, path));

const covers = (id: string, path: string): boolean => path === id || path.startsWith(`${id}.`);

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}
