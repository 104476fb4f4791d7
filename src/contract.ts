/**
 * All that the pages and the functions share. Everything here crosses as JSON: times are ISO 8601
 * strings, "none" is `null`, and there are no classes.
 */

/** Why a function answered no. Pages turn a code into words; nothing else about a failure crosses. */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'NOT_ALLOWED',
  'PERMISSION_UNKNOWN',
  'INSTALLATION_UNKNOWN',
  'PRODUCT_UNKNOWN',
  'JIRA_UNAVAILABLE',
  'JIRA_NOT_READY',
  'JIRA_ANSWER_INVALID',
  'BASE_URL_INVALID',
  'STORAGE_UNAVAILABLE',
  'STORAGE_ANSWER_INVALID',
  'OUT_OF_TIME',
  'UNDECLARED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode } };

/**
 * How a sentence is known, the strongest first: enforced by Atlassian's platform, checked on every
 * build, read live as the page is shown, stated by Atlassian's documentation on a date, or declared by
 * the maker.
 */
export const PROOFS = ['platform', 'build', 'live', 'documented', 'maker'] as const;
export type Proof = (typeof PROOFS)[number];

/** The record as a strongly consistent read found it just now. */
export type RecordView =
  | { state: 'none' }
  | {
      /** `foreign`: the stored client key is not the id of the installation that asks. */
      state: 'ours' | 'foreign';
      /** What is stored, as `InstallationRecord` of its capability. */
      values: { clientKey: string; baseUrl: string; productType: string };
      storedAt: string | null;
      updatedAt: string | null;
      expiresAt: string | null;
    }
  /** Something is stored under the record's key, but it is not three well-formed values. */
  | { state: 'malformed' }
  | { state: 'unreadable'; code: ErrorCode };

/** What is stored beside the record, from a walk over all keys. */
export type OtherKeys =
  /** At most 20 of the undeclared keys by name, and how many there are. */
  | { state: 'walked'; undeclared: string[]; undeclaredCount: number }
  | { state: 'unreadable'; code: ErrorCode };

/** A declared thing with its reason in English; pages look `reason.<id>` up in the viewer's language. */
export interface WithReason {
  id: string;
  reason: string;
}

/** One scope in each of the four views that must agree. */
export interface ScopeView extends WithReason {
  /** The code can use it: a capability needs it, and the manifest asks for exactly those. */
  declared: boolean;
  /** The site has granted it; `null` when Forge did not say what the site granted. */
  granted: boolean | null;
  /** This very call used it. Not using one is no disagreement. */
  used: boolean;
  /** The disclosure that ships with this version names it. */
  disclosed: boolean;
}

/** How the four views disagree about one scope or address. */
export interface Difference {
  kind:
    | 'grants-unknown'
    /** New code runs here before an admin has agreed to what it asks for. */
    | 'not-granted'
    | 'granted-but-not-declared'
    | 'declared-but-not-disclosed'
    | 'disclosed-but-not-declared'
    | 'address-granted';
  id: string;
}

/**
 * One field that Forge handed in, as shown to the person whose request it is. A declaration may cover
 * several; where none covers it, `declared` is false and the reason is empty.
 */
export interface HandedField extends WithReason {
  /** Its place in the arguments of the call, such as `context.principal.accountId`. */
  path: string;
  /** At most 200 characters of it; `null` where Forge left it out, and always on the project panel. */
  value: string | null;
  use: 'used' | 'dropped';
  kept: boolean;
  declared: boolean;
}

export interface JiraCall extends WithReason {
  method: 'GET';
  path: string;
  as: 'app' | 'user';
  /** `null` when no answer came. */
  status: number | null;
  ms: number;
}

export interface StorageCall {
  action: 'read' | 'list' | 'write' | 'delete';
  /** The key, or `*` for a walk or a batch. */
  key: string;
  /** How many keys it concerned. */
  keys: number;
  ok: boolean;
  ms: number;
}

/** What one invocation was handed, what it did, and what it kept. */
export interface Receipt {
  handed: HandedField[];
  jira: JiraCall[];
  storage: StorageCall[];
}

export interface StoredFieldView extends WithReason {
  id: keyof Extract<RecordView, { values: object }>['values'];
}

/** Who makes the app; `null` in its place while the maker has not named itself. */
export interface Maker {
  name: string;
  privacyContact: string;
}

export interface Overview {
  /** When this was read, by the clock of the functions. */
  readAt: string;
  record: RecordView;
  otherKeys: OtherKeys;
  /** The id of the installation that asks, from Forge itself. */
  installationId: string;
  scopes: ScopeView[];
  /** Empty when what is declared, granted, used and disclosed agree. */
  differences: Difference[];
  /** The version of the app that answers, and the hash of its disclosure. */
  version: string;
  disclosureHash: string;
  maker: Maker | null;
  fields: StoredFieldView[];
  /** How long the record lives unless renewed, in days. */
  timeLimitDays: number;
  receipt: Receipt;
}

/** What an erase did, counted in keys. `null` stands for what could not be measured. */
export interface EraseCounts {
  found: number | null;
  /** Proven gone by strongly consistent reads. */
  erased: number | null;
  /** Found, but not proven gone. */
  remaining: number | null;
  /** Whether every key was listed to the end; if not, more may be left than `remaining` tells. */
  walkedAll: boolean;
  /** Why it ended early; `null` when it did not. */
  stoppedBy: ErrorCode | null;
  platformCalls: number;
  ms: number;
}

/** `nothing-stored`: a refresh never brings back what was erased. */
export interface RefreshOutcome {
  change: 'corrected' | 'unchanged' | 'nothing-stored';
}
/** `taken-back`: the app is being removed, so nothing is left stored. */
export interface RecordOutcome {
  change: 'recorded' | 'unchanged' | 'taken-back';
}
export interface RehearseOutcome {
  counts: EraseCounts;
  writtenBack: boolean;
}

export interface Panel {
  /** When the answer was made, by the clock of the functions. */
  readAt: string;
  /** The most that Jira confirms about the viewer. */
  viewer: 'jira-admin' | 'project-admin' | 'member';
  fields: StoredFieldView[];
  scopes: ScopeView[];
  differences: Difference[];
  version: string;
  maker: Maker | null;
  receipt: Receipt;
}
