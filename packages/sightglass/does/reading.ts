/** How sure a fact is: seen in the source, likely from what was seen, or undecidable by reading. */
export type Certainty = 'certain' | 'likely' | 'undecidable';

/** Why a fact is not certain. */
export const DOUBTS = [
  'data-path',
  'data-method',
  'refused-path',
  'data-key',
  'data-host',
  'data-value',
  'several-operations',
  'unknown-operation',
  'stored-value',
  'by-name',
  'error-object',
  'library',
  'not-followed',
  'only-built',
  'partly-granted',
  'other-product',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** A place in the source; the path is relative to the app's folder, lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Whether a function or a page does something. */
export type Side = 'function' | 'page';

/** What every fact has. */
export interface Fact extends Place {
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
  readonly side: Side;
  /** The functions, resources and resolver definitions that reach it. */
  readonly from: readonly string[];
}

export type Product = 'jira' | 'confluence' | 'bitbucket' | 'compass' | 'graphql' | 'atlassian';

/** A call to one of Atlassian's products. */
export interface Call extends Fact {
  readonly kind: 'call';
  readonly product: Product;
  /** `null` where data decides. */
  readonly method: string | null;
  /** Data is in braces, named as far as it is known. */
  readonly path: string;
  readonly query: string;
  readonly as: 'app' | 'user' | 'page' | 'unknown';
  /** The operations that it can be; exactly one where it is certain. */
  readonly operations: readonly Operation[];
  /** The calls that pass the path, if it is written elsewhere. */
  readonly through: readonly Place[];
  /** Guesses at the last segment of the path, where data decides it. */
  readonly lastPart: readonly string[];
  /** Whether a package's function makes the call, so that no path is in the source. */
  readonly isImplicit: boolean;
  /** What a request to the GraphQL gateway needs, where that is known. */
  readonly gateway: GatewayNeeds | null;
}

/** What a request to the gateway needs: one scope of each list. It may need others, as data decides. */
export interface GatewayNeeds {
  readonly needs: readonly (readonly string[])[];
  readonly may: readonly string[];
  /** Whether it asks for fields besides Compass's, of which the needs are not known. */
  readonly asksOthers: boolean;
}

/** A published operation; all scopes of either list open it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

export type StoreName =
  | 'kvs'
  | 'secret'
  | 'entity'
  | 'sql'
  | 'object-store'
  | 'property'
  | 'app-property';
export type StorageAction = 'read' | 'write' | 'delete' | 'query';

/** One use of a store. */
export interface StorageUse extends Fact {
  readonly kind: 'storage';
  readonly store: StoreName;
  /** The package that provides it, such as `@forge/kvs`. */
  readonly package: string;
  /** The entity's name, for an entity store. */
  readonly entity: string | null;
  /** Data is in braces; `null` for all keys at once. */
  readonly key: string | null;
  readonly action: StorageAction;
  /** The names of written values that are personal data. */
  readonly people: readonly string[];
  readonly hasTimeLimit: boolean;
  readonly isAtUninstall: boolean;
}

/** A written key, and what happens to it. */
export interface StoredKey extends Place {
  readonly store: StoreName;
  readonly entity: string | null;
  readonly key: string;
  readonly isWritten: boolean;
  readonly isDeleted: boolean;
  readonly isDeletedAtUninstall: boolean;
  readonly hasTimeLimit: boolean;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

export type WayOut =
  | 'fetch'
  | 'remote'
  | 'image'
  | 'script'
  | 'style'
  | 'frame'
  | 'font'
  | 'media'
  | 'beacon'
  | 'socket'
  | 'navigation'
  | 'icon'
  | 'library';

/** A host that the app reaches. */
export interface Host extends Fact {
  readonly kind: 'host';
  /** `dynamic` where data decides. */
  readonly host: string;
  readonly way: WayOut;
  /** The manifest's entry that allows it; `null` where there is none. */
  readonly declaredAs: string | null;
  /** Whether the manifest must allow it. */
  readonly needsDeclaring: boolean;
}

export interface UnusedHost extends Place {
  readonly host: string;
  readonly what: string;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

/** A use of a store in the browser. */
export interface BrowserStore extends Fact {
  readonly kind: 'browser';
  readonly store: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';
  readonly key: string;
  readonly action: 'read' | 'write' | 'delete';
}

export interface Analytics extends Fact {
  readonly kind: 'analytics';
  readonly name: string;
}

export type Printed = 'personal' | 'content' | 'id' | 'whole' | 'secret' | 'error';

/** A log line that prints something it should not, or an error with unknown content. */
export interface LogLine extends Fact {
  readonly kind: 'log';
  readonly prints: Printed;
  readonly what: readonly string[];
}

export type HandedTo = 'stored' | 'sent' | 'logged';

/** Data that the platform hands over and the app uses. */
export interface HandedUse extends Fact {
  readonly kind: 'handed';
  readonly field: string;
  readonly uses: readonly HandedTo[];
  /** Where what this place reads is stored, sent or logged. */
  readonly usedAt: readonly (Place & { readonly use: HandedTo })[];
}

export type DoorKind = 'as-app' | 'storage' | 'webtrigger' | 'unlicensed' | 'anonymous';

/** A way in without a check of the caller. */
export interface Door extends Fact {
  readonly kind: 'door';
  readonly door: DoorKind;
  readonly name: string;
}

/** One scope, and what needs it. */
export interface ScopeReading {
  readonly scope: string;
  readonly line: number | null;
  readonly state: 'needed' | 'unused' | 'missing' | 'undecidable';
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
  readonly because: readonly Reason[];
  /** How many operations of Jira it opens without need, and how many of these delete. */
  readonly opens: { readonly operations: number; readonly deleting: number } | null;
}

export interface Reason extends Place {
  readonly what: string;
}

/** Code that does not run in the app. */
export interface NotShipped {
  readonly file: string;
  readonly why: 'not-imported' | 'unused-functions' | 'not-named' | 'test';
  readonly lines: readonly number[];
}

export interface Broken extends Place {
  readonly why: string;
}

/** Everything that can be told about an app from its source. */
export interface SourceReading {
  readonly app: string | null;
  readonly manifest: string;
  readonly files: number;
  readonly calls: readonly Call[];
  readonly scopes: readonly ScopeReading[];
  readonly smallestScopes: readonly string[];
  readonly storage: readonly StorageUse[];
  readonly keys: readonly StoredKey[];
  readonly hosts: readonly Host[];
  readonly unusedHosts: readonly UnusedHost[];
  readonly browser: readonly BrowserStore[];
  readonly analytics: readonly Analytics[];
  readonly logs: readonly LogLine[];
  readonly handed: readonly HandedUse[];
  readonly doors: readonly Door[];
  readonly notShipped: readonly NotShipped[];
  readonly broken: readonly Broken[];
  /** Whether some part could not be followed. */
  readonly isPartial: boolean;
}
