import type { Schedule } from '../../capabilities/schedules';
import type { Disclosure } from '../disclosure';
import { byId, ordered } from './code-evidence';
import { readFunctions, readModules } from './manifest';

/** Every place in Jira where the app appears, and every call that Forge makes to it. */
export const discloseModules = (manifest: unknown): Disclosure['modules'] =>
  ordered(
    readModules(manifest).map((module) => ({
      type: module.type,
      key: module.key,
      function: module.function,
      resource: module.resource,
    })),
    ({ type, key }) => `${type} ${key}`,
  );

/** What Forge calls the app for by itself: the events it listens to, and the last call of all. */
export const discloseLifecycle = (manifest: unknown): Disclosure['lifecycle'] =>
  ordered(
    readModules(manifest).flatMap((module) => {
      const called = module.function ?? '';
      const events = module.type === 'preUninstall' ? [module.type] : module.events;
      return events.map((event) => ({
        event,
        function: called,
        handler: handlerOf(manifest, called),
      }));
    }),
    (call) => `${call.event} ${call.function}`,
  );

/** The runs by the clock; `function` is empty where the manifest has no such run. */
export const discloseSchedules = (
  schedules: readonly Schedule[],
  manifest: unknown,
): Disclosure['schedules'] =>
  ordered(schedules, byId).map((schedule) => {
    const module = readModules(manifest).find(
      (entry) => entry.type === 'scheduledTrigger' && entry.function === schedule.id,
    );
    const called = module?.function ?? '';
    return { ...schedule, function: called, handler: handlerOf(manifest, called) };
  });

/** What a function calls, such as `index.renew`; empty where there is no such function. */
const handlerOf = (manifest: unknown, functionKey: string): string =>
  readFunctions(manifest).find(({ key }) => key === functionKey)?.handler ?? '';
