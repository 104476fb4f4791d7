import table from './page-policy.json';

/** A host that Forge's own policy allows every page, and for what use, as in `permissions.external`. */
export interface PageHost {
  readonly what: string;
  readonly name: string;
}

/** Every such host; one of which only some paths are allowed is left out. */
export const pagesMayReach: readonly PageHost[] = Object.entries(table.allowed).flatMap(
  ([what, names]) => names.map((name) => ({ what, name })),
);
