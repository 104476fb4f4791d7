import { analyticsOf } from './detect/analytics';
import { browserStoresOf } from './detect/browser-stores';
import { callsOf } from './detect/calls/calls';
import type { Detecting } from './detect/what-detectors-see';
import { doorsOf } from './detect/doors/doors';
import { handedOf } from './detect/handed';
import { logsOf } from './detect/logs/logs';
import { notShippedIn } from './detect/not-shipped';
import { storageOf } from './detect/storage/storage';
import { storedKeys } from './detect/storage/stored-keys';
import { hostsOf } from './detect/ways-out/hosts';
import { unusedHosts } from './detect/ways-out/unused-hosts';
import { follow, isWhole } from './follow/follow';
import type { Bounds } from './follow/run';
import type { Files } from './project/files';
import { projectIn, type Project } from './project/project';
import type { SourceReading } from './reading';
import { readScopes } from './scopes/scopes';

/** Reads an app from its files; `undefined` where no manifest can be read. */
export function readApp(files: Files, bounds?: Bounds): SourceReading | undefined {
  const project = projectIn(files);
  return project === undefined ? undefined : readProject(project, bounds);
}

function readProject(project: Project, bounds: Bounds | undefined): SourceReading {
  const { manifest, files } = project;
  const followed = follow(project, bounds);
  const detecting: Detecting = { followed, manifest, sources: project, readText: files.read };
  const calls = callsOf(detecting);
  const storage = storageOf(detecting, calls);
  const hosts = hostsOf(detecting);
  const { scopes, smallest } = readScopes(detecting, calls, storage);
  return {
    app: manifest.name ?? null,
    manifest: manifest.path,
    files: followed.loaded.size,
    calls,
    scopes,
    smallestScopes: smallest,
    storage,
    keys: storedKeys(storage, followed),
    hosts,
    unusedHosts: unusedHosts(manifest, hosts, followed),
    browser: browserStoresOf(detecting),
    analytics: analyticsOf(detecting, hosts),
    logs: logsOf(detecting),
    handed: handedOf(detecting),
    doors: doorsOf(detecting),
    notShipped: notShippedIn(project, followed),
    broken: [
      ...project.broken,
      ...followed.unfound.map(({ path, line }) => ({
        file: manifest.path,
        line,
        why: `no code for ${path}`,
      })),
      ...followed.missing.map(({ handler, line }) => ({
        file: manifest.path,
        line,
        why: `no code for ${handler}`,
      })),
    ],
    isPartial: !isWhole(followed),
  };
}
