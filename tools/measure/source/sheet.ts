/** The parts of a hand-checked sheet that are compared; the rest is for people. */
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
      | string
      | { readonly host?: string; readonly address?: string }
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

const NOTHING = {
  app: {},
  calls: [],
  scopesUnused: [],
  scopesMissing: [],
  scopesNeeded: [],
  storage: [],
  browser: [],
  logs: [],
  handedUsed: [],
  authorization: [],
};

/** Decodes a sheet; missing lists are empty. Throws where a list is something else. */
export function decodeSheet(source: string): Sheet {
  const json: unknown = JSON.parse(source);
  if (!isRecord(json)) throw new Error('a sheet is an object');
  const sheet: unknown = {
    ...NOTHING,
    ...json,
    uninstall: { neverDeleted: [], ...record(json['uninstall']) },
    egress: { reached: [], declaredNeverUsed: [], ...record(json['egress']) },
  };
  if (!isSheet(sheet)) throw new Error('a list of the sheet is none');
  return sheet;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** Whether every list of a sheet is a list; the rows are not checked. */
const isSheet = (value: unknown): value is Sheet =>
  isRecord(value) &&
  Object.entries(NOTHING).every(
    ([name, empty]) => !Array.isArray(empty) || Array.isArray(value[name]),
  );
