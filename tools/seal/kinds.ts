import { Minimatch } from 'minimatch';

import { topics } from '../../src/statement/topics';
import { doors, ownData, parts } from '../verify/doors';
import type { Files } from '../verify/files';

/** Files of which a rule cannot judge all that they do, so that every change to one is told. */
export interface Kind {
  readonly name: string;
  /** Whether it holds the app to its word; else it is what the app says, or how it looks. */
  readonly enforces: boolean;
  readonly globs: readonly string[];
  /** What the globs would take in and must not. */
  readonly except?: readonly string[];
}

/** The test files that sentences of the statement rest on. */
const proofs = (): string[] => [
  ...new Set(
    topics
      .flatMap(({ answer }) => answer.flatMap(({ evidence }) => evidence))
      .flatMap((evidence) => (evidence.kind === 'test' ? [evidence.file] : [])),
  ),
];

/** What rules derive anew and compare, so that a seal would add nothing. */
const DERIVED: readonly string[] = ['src/disclosure/{disclosure,changes}.json'];

/** What is sealed. A file is of the first kind that fits. */
export const kinds: readonly Kind[] = [
  {
    name: 'lock file',
    enforces: true,
    globs: ['**/package-lock.json'],
  },
  {
    name: 'facts',
    enforces: true,
    globs: [
      '**/platform-facts.ts',
      'packages/sightglass/facts/**',
      'static/privacy/proof/links.ts',
    ],
  },
  {
    name: 'doors',
    enforces: true,
    // What stands around a door decides what it lets through, as the guard does.
    globs: ['src/platform/**', ...doors.map(({ path }) => path), ...parts, ...ownData],
  },
  {
    name: 'capabilities',
    enforces: true,
    globs: ['src/capabilities/**'],
  },
  {
    name: 'rules',
    enforces: true,
    globs: [
      'tools/{verify,seal,proven,mutants,audit,release,deploy,layers}/**',
      // What stands for the tests of the rules, and tells which of them is needed.
      'test/mutations/**',
    ],
  },
  {
    name: 'derivation',
    enforces: true,
    globs: [
      'src/disclosure/*.ts',
      'src/disclosure/{derive,compare,export,history,releases}/**',
      'tools/{disclose,export}/**',
    ],
  },
  { name: 'statement', enforces: false, globs: ['src/statement/**', 'static/privacy/proof/**'] },
  { name: 'proofs', enforces: true, globs: proofs() },
  { name: 'locales', enforces: false, globs: ['{static,packages}/**/locales/**'] },
  {
    name: 'build',
    enforces: true,
    globs: [
      // Any tool may look for its settings in the project's folder, whatever their name.
      '*',
      '**/{package,tsconfig*}.json',
      '**/*{.config,rc}.{js,cjs,mjs,ts,json,yml,yaml}',
      '{src,static,packages,tools,test}/**/.*',
      '{.ci,.github,.vscode}/**',
      '{src,static,packages}/**/*.{js,cjs,mjs}',
      'tools/*.mjs',
    ],
    except: ['*.md', '.git', 'seals.json'],
  },
  {
    name: 'tests',
    enforces: false,
    globs: ['test/**', 'packages/*/test/**'],
  },
  // What cannot reach anything can still do too little, or say what is not so.
  {
    name: 'what ships',
    enforces: false,
    globs: ['{src,static}/**', 'packages/sightglass/**'],
    except: DERIVED,
  },
  { name: 'tools', enforces: false, globs: ['tools/**', 'packages/local-forge/**'] },
  { name: 'words', enforces: false, globs: ['*.md', 'docs/**'] },
  { name: 'others', enforces: false, globs: ['*/**'], except: DERIVED },
];

const matchersOf = (globs: readonly string[]): Minimatch[] =>
  globs.map((glob) => new Minimatch(glob, { dot: true }));

const matching = kinds.map((kind) => ({
  kind,
  takes: matchersOf(kind.globs),
  leaves: matchersOf(kind.except ?? []),
}));

const kindsByPath = new Map<string, Kind | undefined>();

/** Of which kind a file is; `undefined` for one that needs no seal. */
export function kindOf(path: string): Kind | undefined {
  if (!kindsByPath.has(path)) kindsByPath.set(path, firstThatFits(path));
  return kindsByPath.get(path);
}

const firstThatFits = (path: string): Kind | undefined =>
  matching.find(({ takes, leaves }) => fits(path, takes) && !fits(path, leaves))?.kind;

const fits = (path: string, matchers: readonly Minimatch[]): boolean =>
  matchers.some((matcher) => matcher.match(path));

/** Every file that is to be sealed, sorted. */
export const sealable = (files: Files): string[] =>
  [...files.top(), ...files.folders().flatMap((folder) => files.list(folder))]
    .filter((path) => kindOf(path) !== undefined)
    .sort();
