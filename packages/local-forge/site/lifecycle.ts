import type { AppRunner } from '../running/app-runner';
import type { Host } from '../running/host';
import { newInstallation, takeDue, type Installation } from './installation';
import type { Invocation, LifecycleAnswer } from '../running/invocation';
import type { JsonObject } from '../json';
import { Refusal } from '../refusal';
import { SoftDeletion } from './soft-deletion';
import { countOf } from '../storage/view';

/** The app's lifecycle on one site, from install to uninstall and again, one step at a time. */
export class Lifecycle {
  readonly softDeletion: SoftDeletion;
  readonly #host: Host;
  readonly #runner: AppRunner;
  #installation: Installation | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: Host, runner: AppRunner) {
    this.softDeletion = new SoftDeletion(host.clock);
    this.#host = host;
    this.#runner = runner;
  }

  get installation(): Installation | undefined {
    return this.#installation;
  }

  /** The present installation. Throws a 409 when the app is not installed. */
  required(): Installation {
    if (this.#installation === undefined)
      throw new Refusal(409, 'NOT_INSTALLED', 'The app is not installed on this site.');
    return this.#installation;
  }

  install(overrides: JsonObject): Promise<LifecycleAnswer> {
    return this.#inTurn(() => {
      if (this.#installation !== undefined)
        throw new Refusal(409, 'ALREADY_INSTALLED', 'The app is installed on this site already.');
      const installation = newInstallation(this.#host);
      this.#installation = installation;
      return counted(installation, () => this.#runner.event(installation, 'installed', overrides));
    });
  }

  upgrade(overrides: JsonObject): Promise<LifecycleAnswer> {
    return this.#inTurn(() => {
      const installation = this.required();
      installation.major += 1;
      installation.scopes = [...this.#host.manifest.scopes];
      return counted(installation, () => this.#runner.event(installation, 'upgraded', overrides));
    });
  }

  /** Runs scheduled triggers once each: all of them, or those that are due. */
  scheduled(which: 'all' | 'due'): Promise<LifecycleAnswer> {
    return this.#inTurn(() => {
      const installation = this.required();
      const now = this.#host.clock.now();
      const chosen = this.#host.manifest
        .ofType('scheduledTrigger')
        .filter(
          ({ key, interval }) => which === 'all' || takeDue(installation, key, interval, now),
        );
      return counted(installation, async () => {
        const invocations: Invocation[] = [];
        for (const { key, function: functionKey = '' } of chosen) {
          const owner = { key, type: 'scheduledTrigger' };
          invocations.push(
            await this.#runner.module(installation, 'scheduled', owner, functionKey),
          );
        }
        return invocations;
      });
    });
  }

  /** Runs `preUninstall`, ignores its result, and soft-deletes what is left. */
  uninstall(): Promise<LifecycleAnswer> {
    return this.#inTurn(async () => {
      const installation = this.required();
      const answer = await counted(installation, async () => {
        const invocations: Invocation[] = [];
        for (const { key, function: functionKey = '' } of this.#host.manifest.ofType(
          'preUninstall',
        )) {
          const owner = { key, type: 'preUninstall' };
          invocations.push(
            await this.#runner.module(installation, 'preUninstall', owner, functionKey),
          );
        }
        return invocations;
      });
      this.softDeletion.take(installation.data);
      this.#installation = undefined;
      return answer;
    });
  }

  /**
   * Restores the data that the last uninstall left, as Atlassian does on request after a reinstall.
   * Atlassian does not document which value wins for a key in both; here the old one does.
   */
  relink(): Promise<LifecycleAnswer> {
    return this.#inTurn(() => {
      const installation = this.required();
      const { data } = installation;
      return counted(installation, () => {
        const left = this.softDeletion.giveBack();
        data.plain.adopt(left.plain.list());
        data.secrets.adopt(left.secrets.list());
        return Promise.resolve([]);
      });
    });
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(step);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

async function counted(
  installation: Installation,
  step: () => Promise<Invocation[]>,
): Promise<LifecycleAnswer> {
  const before = countOf(installation.data);
  const invocations = await step();
  return { invocations, storage: { before, after: countOf(installation.data) } };
}
