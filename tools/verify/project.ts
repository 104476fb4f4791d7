import type ts from 'typescript';

import type { Declared } from '../../src/disclosure/derive/code-evidence';
import type { Bundles } from './bundles';
import { declaredIn, runDeclaringModules, type DeclaringModules } from './capabilities';
import type { Files } from './files';
import { parseManifest, type Manifest } from './manifest';
import { openProgram, sourcesOf, type Source } from './program';
import { findUses, type Uses } from './uses';

/** The app as the rules look at it. Each part is made once, when a rule first asks for it. */
export interface Project {
  readonly files: Files;
  readonly program: () => ts.Program;
  readonly checker: () => ts.TypeChecker;
  /** All TypeScript that ships. */
  readonly sources: () => readonly Source[];
  readonly manifest: () => Manifest;
  /** What the modules in src/capabilities/ export. */
  readonly declaring: () => DeclaringModules;
  readonly declared: () => Declared;
  /** Where the code uses what is declared. */
  readonly uses: () => Uses;
  readonly bundles: () => Promise<Bundles>;
}

/** Finds out what the two bundles are made from. */
export type TraceBundles = (files: Files) => Promise<Bundles>;

/** Opens the app as `files` have it; `previous` lends what is the same in both. */
export function openProject(files: Files, trace: TraceBundles, previous?: Project): Project {
  const program = once(() => openProgram(files, previous?.program()));
  const declaring = once(() => runDeclaringModules(files));
  const project: Project = {
    files,
    program,
    checker: () => program().getTypeChecker(),
    sources: once(() => sourcesOf(program(), files.root)),
    manifest: once(() => parseManifest(files.read('manifest.yml') ?? '')),
    declaring,
    declared: once(() => declaredIn(declaring())),
    uses: once(() => findUses(project)),
    bundles: once(() => trace(files)),
  };
  return project;
}

/** The same app with only some of its sources to look at. */
export const focusedOn = (project: Project, paths: ReadonlySet<string>): Project => ({
  ...project,
  sources: () => project.sources().filter(({ path }) => paths.has(path)),
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
