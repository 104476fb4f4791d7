import { iso, PlatformClock, type TimeSource } from './running/clock';
import { Faults } from './faults/faults';
import type { FaultSpec } from './faults/fault-spec';
import { DEFAULT_TIME_LIMITS_MS, type Host, type TimeLimits } from './running/host';
import type { LifecycleAnswer } from './running/invocation';
import { Journal, type LogLine, type PastInvocation, type PlatformCall } from './running/journal';
import { readManifest, type AppManifest, type Manifest } from './manifest';
import { siteProfiles } from './site/people';
import { Refusal } from './refusal';
import { installGlobals } from './running/runtime';
import { Site } from './site/site';

export interface ForgeOptions {
  /** Imports the app's `index`; called once, when the platform's globals are in place. */
  readonly load: () => Promise<Record<string, unknown>>;
  /** A path or a parsed manifest; the project's own by default. */
  readonly manifest?: string | Manifest;
  readonly clock?: TimeSource;
  /** In real milliseconds. */
  readonly timeouts?: Partial<TimeLimits>;
  /** Whether both sites start with the app installed. */
  readonly installed?: boolean;
}

/** What a leap of the clock set off. */
export interface Advanced {
  readonly now: string;
  readonly sites: readonly ({ readonly site: string } & LifecycleAnswer)[];
}

const MANIFEST = 'manifest.yml';

/** Leaps end before times that are no longer written with four digits for the year. */
const LATEST = Date.UTC(9999, 0);

/** Starts a local Forge. Call `dispose` when done with it. */
export async function createForge(options: ForgeOptions): Promise<Forge> {
  const release = installGlobals();
  try {
    const manifest = await readManifest(options.manifest ?? MANIFEST);
    const forge = new Forge(options, manifest, await options.load(), release);
    if (options.installed === true) for (const site of forge.sites()) await site.install();
    return forge;
  } catch (thrown) {
    release();
    throw thrown;
  }
}

/** A stand-in for Atlassian Forge with two Jira sites, in memory. */
export class Forge {
  readonly manifest: AppManifest;
  readonly #clock: PlatformClock;
  readonly #faults = new Faults();
  readonly #journal = new Journal();
  readonly #sites: readonly Site[];
  readonly #release: () => void;

  constructor(
    options: ForgeOptions,
    manifest: AppManifest,
    app: Readonly<Record<string, unknown>>,
    release: () => void,
  ) {
    this.manifest = manifest;
    this.#clock = new PlatformClock(options.clock);
    this.#release = release;
    const host: Host = {
      app,
      manifest,
      clock: this.#clock,
      faults: this.#faults,
      journal: this.#journal,
      timeLimitsMs: { ...DEFAULT_TIME_LIMITS_MS, ...options.timeouts },
    };
    this.#sites = siteProfiles.map((profile) => new Site(profile, host));
  }

  sites(): readonly Site[] {
    return this.#sites;
  }

  /** Throws a 404 for a site that does not exist. */
  site(name: string): Site {
    const found = this.#sites.find(({ profile }) => profile.site === name);
    if (found === undefined)
      throw new Refusal(404, 'UNKNOWN_SITE', `There is no site called "${name}".`);
    return found;
  }

  /** Makes platform calls fail from now on; `{}` ends that. Throws a 400 for what it cannot take. */
  faults(spec: FaultSpec): void {
    this.#faults.specify(spec);
  }

  /**
   * Moves time in one leap: first whatever is due to expire or to be deleted for good goes, then each
   * installed site's scheduled triggers that became due run once.
   */
  async advance(ms: number): Promise<Advanced> {
    if (!Number.isInteger(ms) || ms < 0 || this.#clock.now() + ms > LATEST)
      throw new Refusal(400, 'INVALID_TIME', 'Time moves forward only, to the year 9999 at most.');
    this.#clock.leap(ms);
    for (const site of this.#sites) site.forget();
    const sites: Advanced['sites'][number][] = [];
    for (const site of this.#sites) {
      const answer = await site.runDue();
      if (answer !== undefined) sites.push({ site: site.profile.site, ...answer });
    }
    return { now: iso(this.#clock.now()), sites };
  }

  /** Every call to the platform since the start. */
  calls(): readonly PlatformCall[] {
    return this.#journal.calls;
  }

  /** Every line that the app logged since the start. */
  logs(): readonly LogLine[] {
    return this.#journal.logs;
  }

  /** Every run of one of the app's functions since the start. */
  invocations(): readonly PastInvocation[] {
    return this.#journal.invocations;
  }

  /** Takes the globals away again. */
  dispose(): void {
    this.#release();
  }
}
