import { DAY_MS, iso, type TimeSource } from '../running/clock';
import { Refusal } from '../refusal';
import { viewOf, type InstallationData, type SoftDeleted } from '../storage/view';

/** https://developer.atlassian.com/platform/forge/storage-reference/ */
const KEPT_FOR_MS = 28 * DAY_MS;
const RELINKABLE_FOR_MS = 21 * DAY_MS;

/** The data that uninstalls left, until the platform deletes it for good. */
export class SoftDeletion {
  readonly #clock: TimeSource;
  #left: readonly { readonly at: number; readonly data: InstallationData }[] = [];

  constructor(clock: TimeSource) {
    this.#clock = clock;
  }

  take(data: InstallationData): void {
    this.#left = [...this.#left, { at: this.#clock.now(), data }];
  }

  /** Returns the data of the last uninstall. Throws a 409 when there is none or it is too old. */
  giveBack(): InstallationData {
    this.forget();
    const last = this.#left.at(-1);
    if (last === undefined)
      throw new Refusal(409, 'NOTHING_TO_RELINK', 'Nothing soft-deleted is left on this site.');
    if (this.#clock.now() > last.at + RELINKABLE_FOR_MS)
      throw new Refusal(409, 'RELINK_TOO_LATE', 'Data can be relinked within 21 days only.');
    this.#left = this.#left.slice(0, -1);
    return last.data;
  }

  forget(): void {
    const now = this.#clock.now();
    this.#left = this.#left.filter(({ at }) => now < at + KEPT_FOR_MS);
  }

  /** The data of the last uninstall. */
  view(): SoftDeleted | null {
    this.forget();
    const last = this.#left.at(-1);
    if (last === undefined) return null;
    return { at: iso(last.at), until: iso(last.at + KEPT_FOR_MS), ...viewOf(last.data) };
  }
}
