/** What stands on one line of a file, counted from 1. */
interface Placed {
  readonly line: number;
}

export interface DeclaredScope extends Placed {
  readonly name: string;
  readonly allowsImpersonation: boolean;
}

/** An address below `permissions.external`. */
export interface DeclaredEgress extends Placed {
  /** `fetch.backend`, `images` and so on, in small letters. */
  readonly kind: string;
  /** `null` where the entry names none, as one that names a remote does. */
  readonly address: string | null;
  readonly remote: string | null;
  readonly category: string | null;
  /** As written; Atlassian takes `null` for `true`. */
  readonly inScopeEud: boolean | null;
}

/** An address that stands anywhere else in a file: of an icon, or in a part that is not known. */
export interface DeclaredAddress extends Placed {
  readonly kind: 'icon' | 'other';
  readonly address: string;
}

/** A loosening of the rules for pages: below `permissions.content`, or, with the kind `sandbox`, a policy. */
export interface DeclaredOption extends Placed {
  readonly kind: string;
  readonly option: string;
}

export interface DeclaredUrl extends Placed {
  /** `default` for a URL that is not for one region. */
  readonly region: string;
  readonly url: string;
}

export interface DeclaredRemote extends Placed {
  readonly key: string;
  readonly urls: readonly DeclaredUrl[];
  /** Empty where it names none: Atlassian then takes it to store personal data. */
  readonly operations: readonly string[];
  /** `storage.inScopeEUD` as written. */
  readonly storesInScopeEud: boolean | null;
  readonly isConfigurable: boolean;
  /** Tokens that functions send along when they call it. */
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
  /** What it asks the other service for. */
  readonly scopes: readonly string[];
}

export interface DeclaredModule extends Placed {
  readonly type: string;
  readonly key: string | null;
}

export interface DeclaredWebTrigger extends Placed {
  readonly key: string;
  /** Whether it may answer with whatever it likes: so unless it is declared `static`. */
  readonly isDynamic: boolean;
}

export interface DeclaredFlag extends Placed {
  readonly isOn: boolean;
}

/** What a Connect descriptor says, or a manifest of an app that still has Connect parts. */
export interface DeclaredConnect {
  readonly key: string | null;
  /** The server of a descriptor; a manifest names a remote instead. */
  readonly baseUrl: DeclaredUrl | null;
  readonly remote: string | null;
  readonly authentication: string | null;
  /** Which events its server is called for. */
  readonly lifecycle: readonly DeclaredModule[];
  /** Events that its server is called for, by the names of webhooks. */
  readonly events: readonly DeclaredModule[];
  readonly modules: readonly DeclaredModule[];
}

/** What a file declares, in one shape for every kind; in the order of the file, repeats included. */
export interface Declared {
  readonly scopes: readonly DeclaredScope[];
  readonly egress: readonly DeclaredEgress[];
  readonly addresses: readonly DeclaredAddress[];
  readonly options: readonly DeclaredOption[];
  readonly remotes: readonly DeclaredRemote[];
  readonly endpoints: readonly DeclaredEndpoint[];
  readonly providers: readonly DeclaredProvider[];
  /** Forge's modules; those of Connect are in `connect`. */
  readonly modules: readonly DeclaredModule[];
  readonly webTriggers: readonly DeclaredWebTrigger[];
  /** Databases, stores, models and containers that Atlassian runs for it. */
  readonly hosted: readonly DeclaredModule[];
  /** `null` where the file says nothing of it. */
  readonly licensing: DeclaredFlag | null;
  readonly configurableEgress: DeclaredFlag | null;
  readonly connect: DeclaredConnect | null;
  /** Whether new code may run before an admin approves its permissions. */
  readonly appManaged: DeclaredFlag | null;
  /** The id by which Atlassian knows a Forge app. */
  readonly appId: string | null;
  /** The key of the Connect app that it was, of which nothing else need be left. */
  readonly connectKey: string | null;
}

/** Nothing: what a file declares that could not be read. */
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
