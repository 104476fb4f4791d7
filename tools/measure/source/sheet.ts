/** What of a hand-checked sheet is compared; anything else in it is for people. */
export interface Sheet {
  readonly app: {
    readonly letter?: string;
    readonly folder?: string;
    readonly pathsRelativeTo?: string;
  };
  readonly calls: readonly SheetCall[];
  readonly scopesUnused: readonly { readonly scope: string }[];
  readonly scopesMissing: readonly { readonly scope: string }[];
  readonly scopesNeeded: readonly { readonly scope: string }[];
  readonly storage: readonly { readonly module: string; readonly keys: readonly SheetKey[] }[];
  readonly uninstall: { readonly neverDeleted: readonly (string | { readonly key: string })[] };
  readonly egress: {
    readonly reached: readonly SheetHost[];
    readonly declaredNeverUsed: readonly (
      string | { readonly host?: string; readonly address?: string }
    )[];
  };
  readonly browser: readonly SheetPlace[];
  readonly logs: readonly (SheetPlace & { readonly reachable?: boolean | string })[];
  readonly logsErrorObjects?: readonly string[];
  readonly handedUsed: readonly (SheetPlace & {
    readonly field: string;
    readonly reachable?: boolean | string;
  })[];
  readonly authorization: readonly (SheetPlace & { readonly name?: string })[];
}

export interface SheetPlace {
  readonly file: string;
  readonly line: number;
}

export interface SheetCall extends SheetPlace {
  readonly method: string | null;
  readonly path: string;
  readonly as: string;
  readonly reachable?: boolean | string;
  readonly pathFrom?: readonly SheetPlace[];
}

export interface SheetKey extends SheetPlace {
  readonly key: string;
  readonly action: string;
  readonly reachable?: boolean | string;
}

export interface SheetHost extends SheetPlace {
  readonly host: string;
  readonly side?: string;
  readonly kind?: string;
  readonly reachable?: boolean | string;
}

/** Decodes a sheet; lists that are not there are empty. Throws where a list is none. */
export function decodeSheet(source: string): Sheet {
  const json: unknown = JSON.parse(source);
  if (!isRecord(json)) throw new Error('a sheet is an object');
  const uninstall = isRecord(json['uninstall']) ? json['uninstall'] : {};
  const egress = isRecord(json['egress']) ? json['egress'] : {};
  // Each list is read row by row: a row that lacks what is compared is left out there.
  return {
    app: isRecord(json['app']) ? json['app'] : {},
    calls: rows(json['calls']),
    scopesUnused: rows(json['scopesUnused']),
    scopesMissing: rows(json['scopesMissing']),
    scopesNeeded: rows(json['scopesNeeded']),
    storage: rows(json['storage']),
    uninstall: { neverDeleted: rows(uninstall['neverDeleted']) },
    egress: {
      reached: rows(egress['reached']),
      declaredNeverUsed: rows(egress['declaredNeverUsed']),
    },
    browser: rows(json['browser']),
    logs: rows(json['logs']),
    logsErrorObjects: rows(json['logsErrorObjects']),
    handedUsed: rows(json['handedUsed']),
    authorization: rows(json['authorization']),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a list as the sheet's author wrote them. */
function rows<T>(value: unknown): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error('a list of the sheet is none');
  const list: readonly T[] = value;
  return list;
}
