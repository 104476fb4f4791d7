/** How sure a fact is: seen in the source, likely by what is seen, or not to be decided by reading. */
export type Certainty = 'certain' | 'likely' | 'undecidable';

/** Why something is not certain. */
export const DOUBTS = [
  'data-path',
  'data-method',
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

/** A place in the source, by its path from the app's folder. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Whether a function of the app does something, or a page. */
export type Side = 'function' | 'page';

/** What every fact says of itself. */
export interface Fact extends Place {
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
  readonly side: Side;
  /** Functions, resources and resolver definitions from which it is reached. */
  readonly from: readonly string[];
}

export type Product = 'jira' | 'confluence' | 'bitbucket' | 'compass' | 'graphql' | 'atlassian';

/** A call of one of Atlassian's products. */
export interface Call extends Fact {
  readonly kind: 'call';
  readonly product: Product;
  /** `null` where data decides. */
  readonly method: string | null;
  /** Data stands in braces. What is known of it where data decides the whole. */
  readonly path: string;
  readonly query: string;
  readonly as: 'app' | 'user' | 'page' | 'unknown';
  /** The operations that it may be; one where it is certain. */
  readonly operations: readonly Operation[];
  /** Where the path came from, if it is written elsewhere. */
  readonly through: readonly Place[];
  /** What the last part of the path probably is, where data decides it. */
  readonly lastPart: readonly string[];
  /** Whether a function of a package makes it, so that no path stands in the source. */
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

/** One published operation with the scopes of which either list opens it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

export type StoreName =
  'kvs' | 'secret' | 'entity' | 'sql' | 'object-store' | 'property' | 'app-property';
export type StorageAction = 'read' | 'write' | 'delete' | 'query';

/** One use of a store. */
export interface StorageUse extends Fact {
  readonly kind: 'storage';
  readonly store: StoreName;
  /** The package's name for it, such as `@forge/kvs`. */
  readonly package: string;
  /** The entity's name, where it is one of an entity store. */
  readonly entity: string | null;
  /** Data stands in braces; `null` for all keys at once. */
  readonly key: string | null;
  readonly action: StorageAction;
  /** Names of what is written that are about people. */
  readonly people: readonly string[];
  readonly hasTimeLimit: boolean;
  readonly isAtUninstall: boolean;
}

/** A key that is written, and what becomes of it. */
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

/** A host that something of the app reaches. */
export interface Host extends Fact {
  readonly kind: 'host';
  /** `dynamic` where data decides. */
  readonly host: string;
  readonly way: WayOut;
  /** The manifest's words that allow it; `null` where nothing does. */
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

/** A use of a store of the browser. */
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

/** A line of a log that prints what it should not, or an error of which that is not known. */
export interface LogLine extends Fact {
  readonly kind: 'log';
  readonly prints: Printed;
  readonly what: readonly string[];
}

/** Something that the platform hands over and the app uses. */
export interface HandedUse extends Fact {
  readonly kind: 'handed';
  readonly field: string;
  readonly uses: readonly ('stored' | 'sent' | 'logged')[];
}

export type DoorKind = 'as-app' | 'storage' | 'webtrigger' | 'unlicensed' | 'anonymous';

/** A way in without a check. */
export interface Door extends Fact {
  readonly kind: 'door';
  readonly door: DoorKind;
  readonly name: string;
}

/** One scope and what of the app needs it. */
export interface ScopeReading {
  readonly scope: string;
  readonly line: number | null;
  readonly state: 'needed' | 'unused' | 'missing' | 'undecidable';
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
  readonly because: readonly Reason[];
  /** Operations of Jira that it opens for nothing, and how many of these delete. */
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

/** All that can be told of an app from its source. */
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
  /** Whether not everything could be followed. */
  readonly isPartial: boolean;
}
