import type { Capabilities } from '../../src/disclosure/derive/code-evidence';
import type { Bundles } from './build/bundles';
import { declaredIn, runDeclaringModules, type DeclaringModules } from './capabilities';
import type { Files } from './files';
import { parseManifest, type Manifest } from './manifest';
import { shippedModules, type ShippedModule } from './modules';
import { findUses, type Uses } from './uses';

/** The app as rules see it. Each part is computed once, when first needed. */
export interface Project {
  readonly files: Files;
  /** All modules that ship, compiled. */
  readonly modules: () => readonly ShippedModule[];
  readonly manifest: () => Manifest;
  /** The exports of the modules in src/capabilities/. */
  readonly declaring: () => DeclaringModules;
  readonly declared: () => Capabilities;
  /** Where the code uses what is declared. */
  readonly uses: () => Uses;
  readonly bundles: () => Promise<Bundles>;
}

/** Finds out what the bundles consist of. */
export type TraceBundles = (files: Files) => Promise<Bundles>;

/** Opens the app in `files`. */
export function openProject(files: Files, trace: TraceBundles): Project {
  const declaring = once(() => runDeclaringModules(files));
  const project: Project = {
    files,
    modules: once(() => shippedModules(files)),
    manifest: once(() => parseManifest(files.read('manifest.yml') ?? '')),
    declaring,
    declared: once(() => declaredIn(declaring())),
    uses: once(() => findUses(project)),
    bundles: once(() => trace(files)),
  };
  return project;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
