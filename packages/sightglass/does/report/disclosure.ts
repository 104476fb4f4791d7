import type { Certainty, Doubt, Place, SourceReading } from '../reading';

/** How an entry that was read, not declared, is known. */
interface Known {
  readonly how: Certainty;
  readonly doubt: Doubt | null;
  readonly at: readonly string[];
}

/** What the app does, in the shape of this app's own disclosure, each entry with its certainty. */
export interface ReadDisclosure {
  readonly format: 1;
  readonly app: { readonly name: string | null };
  readonly scopes: readonly ({
    readonly id: string;
    readonly usedFor: readonly string[];
  } & Known)[];
  readonly operations: readonly ({
    readonly method: string | null;
    readonly path: string;
    readonly as: string;
  } & Known)[];
  readonly stored: readonly ({
    readonly key: string;
    readonly store: string;
    readonly deletedAtUninstall: boolean;
    readonly deleted: boolean;
    readonly timeLimit: boolean;
  } & Known)[];
  readonly egress: readonly ({
    readonly host: string;
    readonly way: string;
    readonly declaredAs: string | null;
  } & Known)[];
  readonly handed: readonly ({ readonly id: string; readonly uses: readonly string[] } & Known)[];
  readonly logs: readonly ({ readonly prints: string; readonly what: readonly string[] } & Known)[];
}

const placed = ({ file, line }: Place): string => `${file}:${line}`;

const known = ({
  certainty,
  doubt,
  ...place
}: Place & { readonly certainty: Certainty; readonly doubt: Doubt | null }): Known => ({
  how: certainty,
  doubt,
  at: [placed(place)],
});

/** Converts a reading into a disclosure. */
export function disclosureOf(reading: SourceReading): ReadDisclosure {
  return {
    format: 1,
    app: { name: reading.app },
    scopes: reading.scopes
      .filter(({ state }) => state !== 'missing')
      .map(({ scope, because, certainty, doubt }) => ({
        id: scope,
        usedFor: [...new Set(because.map(({ what }) => what))].sort(),
        how: certainty,
        doubt,
        at: because.map(placed),
      })),
    operations: reading.calls.map((call) => ({
      method: call.method,
      path: call.path,
      as: call.as,
      ...known(call),
    })),
    stored: reading.keys.map((key) => ({
      key: key.key,
      store: key.store,
      deletedAtUninstall: key.isDeletedAtUninstall,
      deleted: key.isDeleted,
      timeLimit: key.hasTimeLimit,
      ...known(key),
    })),
    egress: reading.hosts.map(({ host, way, declaredAs, ...fact }) => ({
      host,
      way,
      declaredAs,
      ...known(fact),
    })),
    handed: reading.handed.map(({ field, uses, ...fact }) => ({ id: field, uses, ...known(fact) })),
    logs: reading.logs.map(({ prints, what, ...fact }) => ({ prints, what, ...known(fact) })),
  };
}
