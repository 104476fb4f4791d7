import type { Disclosure } from '../disclosure';
import { byId, ordered, type Evidence } from './code-evidence';
import { discloseHanded, discloseLogEvent, discloseOperation } from './entries';
import { discloseScope, discloseStored } from './holdings';
import { readEgress } from './manifest';
import { discloseLifecycle, discloseModules, discloseSchedules } from './runs';

/** Says all that the app may do, from the evidence alone. The same evidence gives the same answer. */
export function derive(evidence: Evidence): Omit<Disclosure, 'hash'> {
  const { app, manifest, declared, lines, dependencies } = evidence;
  return {
    format: 1,
    app: { ...app },
    scopes: ordered(declared.scopes, byId).map((scope) => discloseScope(scope, declared, lines)),
    stored: ordered(declared.stored, byId).map((entry) => discloseStored(entry, lines)),
    handed: ordered(declared.handed, byId).map((entry) => discloseHanded(entry, lines)),
    operations: ordered(declared.operations, byId).map((entry) => discloseOperation(entry, lines)),
    egress: readEgress(manifest),
    modules: discloseModules(manifest),
    lifecycle: discloseLifecycle(manifest, lines),
    schedules: discloseSchedules(declared.schedules, manifest, lines),
    logEvents: ordered(declared.logEvents, ({ name }) => name).map((event) =>
      discloseLogEvent(event, lines),
    ),
    dependencies: ordered(dependencies, ({ name, version }) => `${name}@${version}`),
  };
}
