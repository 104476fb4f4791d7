import type { HandedEntry } from '../../capabilities/handed';
import type { LogEvent } from '../../capabilities/log-events';
import type { JiraOperation } from '../../capabilities/operations';
import type { Schedule } from '../../capabilities/schedules';
import type { ScopeEntry } from '../../capabilities/scopes';
import type { ServedEntry } from '../../capabilities/served';
import type { StoredEntry } from '../../capabilities/stored';
import type { DisclosedDependency, SourceLine } from '../disclosure';

/** All that src/capabilities/ declares. */
export interface Capabilities {
  readonly scopes: readonly ScopeEntry[];
  readonly stored: readonly StoredEntry[];
  readonly handed: readonly HandedEntry[];
  readonly operations: readonly JiraOperation[];
  readonly schedules: readonly Schedule[];
  readonly logEvents: readonly LogEvent[];
  readonly served: readonly ServedEntry[];
}

/** Where the source does what. */
export interface Lines {
  /** The lines that use a declared entry. */
  readonly using: (entry: object) => readonly SourceLine[];
  /** The lines that list, read or delete keys by walking them, whatever is stored there. */
  readonly walking: readonly SourceLine[];
  /** The line on which the handler of a function of the manifest is written. */
  readonly handling: (functionKey: string) => SourceLine;
}

/** All that a disclosure is made from. */
export interface Evidence {
  readonly app: { readonly name: string; readonly version: string; readonly runtime: string };
  readonly manifest: unknown;
  readonly declared: Capabilities;
  readonly lines: Lines;
  readonly dependencies: readonly DisclosedDependency[];
  /** SHA-256, in hexadecimal, over every declaration. */
  readonly declarations: string;
}

/** A copy in the order of a text that each item has. */
export const ordered = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** What most entries are ordered by. */
export const byId = ({ id }: { readonly id: string }): string => id;
