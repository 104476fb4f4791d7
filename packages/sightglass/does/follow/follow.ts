import { language } from './language';
import type { Module as Loaded } from './values/value';
import type ts from 'typescript';
import type { ManifestFunction, Module, Resource } from '../project/manifest';
import { pageOf } from '../project/pages';
import type { Project } from '../project/project';
import { runWaiting } from './calls/escape';
import { nothingLearned, type Learned } from './learned';
import { exportOf } from './files/exports';
import type { Entry, Observation } from './observation';
import { BOUNDS, Run, type Bounds } from './run';
import { sym } from './values/sym';
import { given, one, type Args, type Value } from './values/value';

/** Everything outside the app that was seen while following it. */
export interface Followed {
  readonly observations: readonly Observation[];
  /** Functions and files that ran. */
  readonly executed: ReadonlySet<ts.Node>;
  readonly loaded: ReadonlySet<ts.SourceFile>;
  /** Functions that were not followed in every context. */
  readonly cut: ReadonlySet<ts.Node>;
  readonly isSpent: boolean;
  readonly learned: Learned;
  /** The manifest's functions whose code is missing. */
  readonly missing: readonly ManifestFunction[];
  readonly documents: readonly string[];
  /** Resources of which only the build output is present. */
  readonly built: readonly string[];
  /** Resources that modules show and of which there is no code. */
  readonly unfound: readonly Resource[];
}

/** Whether every function and page of the manifest was followed to its end. */
export const isWhole = (followed: Followed): boolean =>
  isWholeOn(followed, 'function') && isWholeOn(followed, 'page');

/** Whether every function, or every page, was followed to its end. */
export const isWholeOn = (
  { isSpent, cut, missing, unfound, loaded }: Followed,
  side: Entry['side'],
): boolean =>
  !isSpent &&
  cut.size === 0 &&
  loaded.size > 0 &&
  (side === 'function' ? missing : unfound).length === 0;

/** Follows an app from its manifest twice; the second pass starts with what the first learned. */
export function follow(project: Project, bounds: Bounds = BOUNDS): Followed {
  const learned = nothingLearned();
  passOver(project, learned, bounds);
  return passOver(project, learned, bounds);
}

function passOver(project: Project, learned: Learned, bounds: Bounds): Followed {
  const pages = new Run(project, learned, bounds, language);
  const shown = runPages(pages, project);
  const functions = new Run(project, learned, bounds, language);
  const missing = runFunctions(functions, project);
  return {
    observations: [...functions.observations, ...pages.observations],
    executed: new Set([...functions.executed, ...pages.executed]),
    loaded: new Set([...functions.modules.keys(), ...pages.modules.keys()]),
    cut: new Set([...functions.cut, ...pages.cut]),
    isSpent: functions.budget.wasSpent || pages.budget.wasSpent,
    learned,
    missing,
    ...shown,
  };
}

interface Shown {
  readonly documents: readonly string[];
  readonly built: readonly string[];
  readonly unfound: readonly Resource[];
}

function runPages(run: Run, project: Project): Shown {
  const documents: string[] = [];
  const built: string[] = [];
  const unfound: Resource[] = [];
  run.budget.among(project.manifest.resources, (resource) => {
    const users = project.manifest.modules.filter(({ resources }) =>
      resources.includes(resource.key),
    );
    if (users.length === 0 && !run.learned.opened.has(resource.key)) return;
    const page = pageOf(resource, project.manifest.path, project.files, project.resolver);
    documents.push(...page.documents);
    if (page.isBuilt) built.push(resource.key);
    if (page.scripts.length + page.documents.length === 0) unfound.push(resource);
    run.entry = { side: 'page', name: resource.key, modules: typesOf(users) };
    for (const path of page.scripts) {
      const file = project.parse(path);
      if (file !== undefined) runFile(run, file);
    }
  });
  return { documents, built, unfound };
}

const typesOf = (modules: readonly Module[]): readonly string[] => [
  ...new Set(modules.map(({ type }) => type)),
];

function runFile(run: Run, file: ts.SourceFile): Loaded {
  run.contained(file, () => {
    run.acts.load(file);
    runWaiting(run, 0);
  });
  return run.acts.load(file);
}

function runFunctions(run: Run, project: Project): readonly ManifestFunction[] {
  const missing: ManifestFunction[] = [];
  run.budget.among(project.manifest.functions, (declared) => {
    const users = project.manifest.modules.filter(({ functions }) =>
      functions.includes(declared.key),
    );
    if (users.length === 0) return;
    const place = project.handlerOf(declared.handler);
    const file = place && project.parse(place.path);
    if (place === undefined || file === undefined) {
      missing.push(declared);
      return;
    }
    run.entry = { side: 'function', name: declared.key, modules: typesOf(users) };
    const module = runFile(run, file);
    const handler = exportOf(run, module, place.name);
    if (handler === undefined) missing.push(declared);
    else runHandler(run, file, handler, run.entry);
  });
  return missing;
}

/** Calls a handler as the platform does, with its module's arguments and the context. */
function runHandler(run: Run, file: ts.SourceFile, handler: Value, entry: Entry): void {
  const frame = run.acts.load(file).scope.frame;
  run.contained(file, () => {
    run.frames.push(frame);
    run.loop(() => {
      run.acts.callValue(handler, argumentsFor(entry), file, []);
    });
    runWaiting(run, 0);
    run.frames.pop();
  });
}

function argumentsFor({ modules }: Entry): Args {
  const context = one(sym({ from: 'handed', name: 'context' }));
  const handed = modules.includes('webtrigger')
    ? 'request'
    : modules.includes('action')
      ? 'payload'
      : 'event';
  return given(one(sym({ from: 'handed', name: handed })), context);
}
