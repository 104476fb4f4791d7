import type { Disclosed } from '../disclosure';
import { byId, ordered, type Evidence } from './code-evidence';
import { discloseHanded, discloseLogEvent, discloseOperation, discloseServed } from './entries';
import { discloseScope, discloseStored } from './holdings';
import { readEgress } from './manifest';
import { discloseLifecycle, discloseModules, discloseSchedules } from './runs';

/** Says all that the app may do, from the evidence alone. The same evidence gives the same answer. */
export function derive(evidence: Evidence): Disclosed {
  const { app, manifest, declared, lines, dependencies, declarations } = evidence;
  return {
    format: 1,
    app: { ...app },
    scopes: ordered(declared.scopes, byId).map((scope) => discloseScope(scope, declared)),
    stored: ordered(declared.stored, byId).map(discloseStored),
    handed: ordered(declared.handed, byId).map((entry) => discloseHanded(entry, lines)),
    operations: ordered(declared.operations, byId).map(discloseOperation),
    egress: readEgress(manifest),
    served: ordered(declared.served, ({ page, name }) => `${page} ${name}`).map(discloseServed),
    modules: discloseModules(manifest),
    lifecycle: discloseLifecycle(manifest),
    schedules: discloseSchedules(declared.schedules, manifest),
    logEvents: ordered(declared.logEvents, ({ name }) => name).map(discloseLogEvent),
    dependencies: ordered(dependencies, ({ name, version }) => `${name}@${version}`),
    declarations,
  };
}
