import type { Capabilities } from '../../src/disclosure/derive/code-evidence';
import type { Bundles } from './build/bundles';
import { declaredIn, runDeclaringModules, type DeclaringModules } from './capabilities';
import type { Files } from './files';
import { parseManifest, type Manifest } from './manifest';
import { shippedModules, type ShippedModule } from './modules';
import { findUses, type Uses } from './uses';

/** The app as the rules look at it. Each part is made once, when a rule first asks for it. */
export interface Project {
  readonly files: Files;
  /** All modules that ship, as the compiler writes them. */
  readonly modules: () => readonly ShippedModule[];
  readonly manifest: () => Manifest;
  /** What the modules in src/capabilities/ export. */
  readonly declaring: () => DeclaringModules;
  readonly declared: () => Capabilities;
  /** Where the code uses what is declared. */
  readonly uses: () => Uses;
  readonly bundles: () => Promise<Bundles>;
}

/** Finds out what the two bundles are made from. */
export type TraceBundles = (files: Files) => Promise<Bundles>;

/** Opens the app as `files` have it. */
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
