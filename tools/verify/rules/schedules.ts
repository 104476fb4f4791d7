import { readModules } from '../../../src/disclosure/derive/manifest';
import type { Rule } from '../rule';

/** What Forge starts by the clock is declared with its reason, and what is declared is started. */
export const schedules: Rule = {
  id: 'schedules',
  looksAt: 'every scheduled trigger in manifest.yml and every declared schedule',
  examine: (project) => {
    const manifest = project.manifest();
    const declared = project.declared().schedules;
    const runs = readModules(manifest.data).filter(({ type }) => type === 'scheduledTrigger');
    const undeclared = runs
      .filter(
        (run) =>
          !declared.some(({ id, interval }) => id === run.function && interval === run.interval),
      )
      .map(({ key, interval, place }) =>
        manifest.finding(place, `The run ${key} every ${interval ?? '?'} is not declared.`),
      );
    const idle = declared
      .filter(({ id }) => !runs.some((run) => run.function === id))
      .map(({ id }) => ({
        file: 'src/capabilities/schedules.ts',
        line: 1,
        message: `manifest.yml never starts ${id}.`,
      }));
    return { examined: runs.length + declared.length, findings: [...undeclared, ...idle] };
  },
};
