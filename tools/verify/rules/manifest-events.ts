import { readModules } from '../../../src/disclosure/derive/manifest';
import { lifecycleEvents } from '../lists/manifest-shape';
import type { Rule } from '../rule';

/** Forge takes any text for an event and never calls for one that does not exist. */
export const manifestEvents: Rule = {
  id: 'manifest-events',
  looksAt: 'every event that a trigger in manifest.yml listens to',
  examine: (project) => {
    const manifest = project.manifest();
    const events = readModules(manifest.data).flatMap(({ events: names, place }) =>
      names.map((name, index) => ({ name, place: [...place, 'events', index] })),
    );
    const findings = events
      .filter(({ name }) => !lifecycleEvents.has(name))
      .map(({ name, place }) => manifest.finding(place, `There is no event ${name}.`));
    return { examined: events.length, findings };
  },
};
