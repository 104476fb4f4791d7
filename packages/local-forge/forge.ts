import { iso, PlatformClock, type TimeSource } from './running/clock';
import { Faults } from './faults/faults';
import type { FaultSpec } from './faults/fault-spec';
import { DEFAULT_TIME_LIMITS_MS, type App, type Host, type TimeLimits } from './running/host';
import type { LifecycleAnswer } from './running/invocation';
import { Journal, type LogLine, type PastInvocation, type PlatformCall } from './running/journal';
import { readManifest, type AppManifest, type Manifest } from './manifest';
import { siteProfiles } from './site/people';
import { Refusal } from './refusal';
import { installGlobals } from './running/runtime';
import { Site } from './site/site';

export interface ForgeOptions {
  /** Imports the app's `index`; called once, after the platform's globals are in place. */
  readonly load: () => Promise<App>;
  /** A path or a parsed manifest; the project's own by default. */
  readonly manifest?: string | Manifest;
  readonly clock?: TimeSource;
  /** In real milliseconds. */
  readonly timeouts?: Partial<TimeLimits>;
  /** Whether both sites start with the app installed. */
  readonly installed?: boolean;
}

/** What happened because the clock moved. */
export interface Advanced {
  readonly now: string;
  readonly sites: readonly ({ readonly site: string } & LifecycleAnswer)[];
}

const MANIFEST = 'manifest.yml';

/** The clock stops before years of five digits. */
const LATEST = Date.UTC(9999, 0);

/** Starts a local Forge. Call `dispose` when done with it. */
export async function createForge(options: ForgeOptions): Promise<Forge> {
  const release = installGlobals();
  try {
    const manifest = await readManifest(options.manifest ?? MANIFEST);
    const forge = new Forge(options, manifest, await options.load(), release);
    await forge.reset();
    return forge;
  } catch (thrown) {
    release();
    throw thrown;
  }
}

/** Everything about a local Forge that changes while it runs. */
interface World {
  readonly clock: PlatformClock;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly sites: readonly Site[];
}

/** A stand-in for Atlassian Forge with two Jira sites, in memory. */
export class Forge {
  readonly manifest: AppManifest;
  readonly #options: ForgeOptions;
  readonly #release: () => void;
  #app: App;
  #world: World;

  constructor(options: ForgeOptions, manifest: AppManifest, app: App, release: () => void) {
    this.manifest = manifest;
    this.#options = options;
    this.#release = release;
    this.#app = app;
    this.#world = this.#newWorld();
  }

  sites(): readonly Site[] {
    return this.#world.sites;
  }

  /** Throws a 404 for a site that does not exist. */
  site(name: string): Site {
    const found = this.sites().find(({ profile }) => profile.site === name);
    if (found === undefined)
      throw new Refusal(404, 'UNKNOWN_SITE', `There is no site called "${name}".`);
    return found;
  }

  /** Makes platform calls fail from now on; `{}` ends that. Throws a 400 for what it cannot take. */
  faults(spec: FaultSpec): void {
    this.#world.faults.specify(spec);
  }

  /**
   * Moves time: everything due to expire or to be deleted is, then each installed site's scheduled
   * triggers that became due run once.
   */
  async advance(ms: number): Promise<Advanced> {
    const { clock } = this.#world;
    if (!Number.isInteger(ms) || ms < 0 || clock.now() + ms > LATEST)
      throw new Refusal(400, 'INVALID_TIME', 'Time moves forward only, to the year 9999 at most.');
    clock.leap(ms);
    for (const site of this.sites()) site.forget();
    const sites: Advanced['sites'][number][] = [];
    for (const site of this.sites()) {
      const answer = await site.runDue();
      if (answer !== undefined) sites.push({ site: site.profile.site, ...answer });
    }
    return { now: iso(clock.now()), sites };
  }

  /** Every call to the platform since the start. */
  calls(): readonly PlatformCall[] {
    return this.#world.journal.calls;
  }

  /** Every line that the app logged since the start. */
  logs(): readonly LogLine[] {
    return this.#world.journal.logs;
  }

  /** Every run of one of the app's functions since the start. */
  invocations(): readonly PastInvocation[] {
    return this.#world.journal.invocations;
  }

  /**
   * Restores the state of the start: storage, time, faults and journal. Functions still running end
   * in the old state. State in the app's own modules stays.
   */
  async reset(): Promise<void> {
    this.#world = this.#newWorld();
    if (this.#options.installed === true) for (const site of this.sites()) await site.install();
  }

  /** Replaces the app's code for every later call. Sites, storage and time stay as they are. */
  deploy(app: App): void {
    this.#app = app;
  }

  /** Removes the globals again. */
  dispose(): void {
    this.#release();
  }

  #newWorld(): World {
    const clock = new PlatformClock(this.#options.clock);
    const [faults, journal] = [new Faults(), new Journal()];
    const host: Host = {
      app: () => this.#app,
      manifest: this.manifest,
      clock,
      faults,
      journal,
      timeLimitsMs: { ...DEFAULT_TIME_LIMITS_MS, ...this.#options.timeouts },
    };
    const sites = siteProfiles.map((profile) => new Site(profile, host));
    return { clock, faults, journal, sites };
  }
}
