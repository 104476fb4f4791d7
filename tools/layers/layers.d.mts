/** A part of the repository, and the rooms it may import from. */
export interface Room {
  /** A folder, ending in `/`, or one file. */
  readonly path: string;
  readonly holds: string;
  /** Paths of rooms; `folder/*` for all rooms in a folder. */
  readonly may: readonly string[];
}
export const rooms: readonly Room[];
export const ownPackages: ReadonlyMap<string, string>;
/** The room of a file. */
export function roomOf(file: string): Room | undefined;
/** The path that an import leads to. */
export function pathOf(file: string, specifier: string): string | undefined;
/** Why a file may not import something. */
export function refusal(file: string, specifier: string): string | undefined;
