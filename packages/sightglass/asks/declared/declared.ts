/** Anything that stands on a line of a file; lines count from 1. */
interface Placed {
  readonly line: number;
}

export interface DeclaredScope extends Placed {
  readonly name: string;
  readonly allowsImpersonation: boolean;
}

/** An address below `permissions.external`. */
export interface DeclaredEgress extends Placed {
  /** `fetch.backend`, `images` and so on, in lower case. */
  readonly kind: string;
  /** `null` where the entry names none, as one that refers to a remote. */
  readonly address: string | null;
  readonly remote: string | null;
  readonly category: string | null;
  /** As written; Atlassian treats `null` as `true`. */
  readonly inScopeEud: boolean | null;
}

/** An address anywhere else in a file: of an icon, or in an unknown part. */
export interface DeclaredAddress extends Placed {
  readonly kind: 'icon' | 'other';
  readonly address: string;
}

/**
 * A relaxed rule for pages: an entry below `permissions.content`, or, with the kind `sandbox`, a
 * sandbox policy.
 */
export interface DeclaredOption extends Placed {
  readonly kind: string;
  readonly option: string;
}

export interface DeclaredUrl extends Placed {
  /** `default` for a URL without a region. */
  readonly region: string;
  readonly url: string;
}

export interface DeclaredRemote extends Placed {
  readonly key: string;
  readonly urls: readonly DeclaredUrl[];
  /** Empty where it names none: Atlassian then treats it as storing personal data. */
  readonly operations: readonly string[];
  /** `storage.inScopeEUD` as written. */
  readonly storesInScopeEud: boolean | null;
  readonly isConfigurable: boolean;
  /** Whether functions send a user's token along when they call it. */
  readonly getsUserToken: boolean;
  readonly getsSystemToken: boolean;
}

export interface DeclaredEndpoint extends Placed {
  readonly key: string;
  readonly remote: string | null;
  readonly service: string | null;
  readonly path: string | null;
  readonly getsUserToken: boolean;
  readonly getsSystemToken: boolean;
}

export interface DeclaredProvider extends Placed {
  readonly key: string;
  readonly clientId: string | null;
  readonly name: string | null;
  /** The scopes that the app requests from the other service. */
  readonly scopes: readonly string[];
}

export interface DeclaredModule extends Placed {
  readonly type: string;
  readonly key: string | null;
}

export interface DeclaredWebTrigger extends Placed {
  readonly key: string;
  /** Whether its answers may have any content: true unless it is declared `static`. */
  readonly isDynamic: boolean;
}

export interface DeclaredFlag extends Placed {
  readonly isOn: boolean;
}

/** A Connect descriptor, or the Connect parts of a manifest. */
export interface DeclaredConnect {
  readonly key: string | null;
  /** A descriptor's server; `null` for a manifest, which refers to a remote. */
  readonly baseUrl: DeclaredUrl | null;
  readonly remote: string | null;
  readonly authentication: string | null;
  /** Lifecycle events sent to its server. */
  readonly lifecycle: readonly DeclaredModule[];
  /** Events sent to its server as webhooks, by name. */
  readonly events: readonly DeclaredModule[];
  readonly modules: readonly DeclaredModule[];
}

/**
 * What a file declares, in one shape for every kind of file; in file order, repetitions included.
 */
export interface Declared {
  readonly scopes: readonly DeclaredScope[];
  readonly egress: readonly DeclaredEgress[];
  readonly addresses: readonly DeclaredAddress[];
  readonly options: readonly DeclaredOption[];
  readonly remotes: readonly DeclaredRemote[];
  readonly endpoints: readonly DeclaredEndpoint[];
  readonly providers: readonly DeclaredProvider[];
  /** Forge modules; Connect modules are in `connect`. */
  readonly modules: readonly DeclaredModule[];
  readonly webTriggers: readonly DeclaredWebTrigger[];
  /** Databases, stores, models and containers that Atlassian runs for the app. */
  readonly hosted: readonly DeclaredModule[];
  /** `null` where the file does not mention licensing. */
  readonly licensing: DeclaredFlag | null;
  readonly configurableEgress: DeclaredFlag | null;
  readonly connect: DeclaredConnect | null;
  /** Whether new code may run before an admin approves its new permissions. */
  readonly appManaged: DeclaredFlag | null;
  /** The id by which Atlassian knows a Forge app. */
  readonly appId: string | null;
  /** The key of the Connect app that it was, which may be all that is left of Connect. */
  readonly connectKey: string | null;
}

/** A file that declares nothing, for one that could not be read. */
export const NOTHING_DECLARED: Declared = {
  scopes: [],
  egress: [],
  addresses: [],
  options: [],
  remotes: [],
  endpoints: [],
  providers: [],
  modules: [],
  webTriggers: [],
  hosted: [],
  licensing: null,
  configurableEgress: null,
  connect: null,
  appManaged: null,
  appId: null,
  connectKey: null,
};
