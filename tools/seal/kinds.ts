import { Minimatch } from 'minimatch';

import { topics } from '../../src/statement/topics';
import { doors, ownData, parts } from '../verify/doors';
import type { Files } from '../verify/files';

/** Files that rules cannot judge fully, so that every change to one is reported. */
export interface Kind {
  readonly name: string;
  /**
   * Whether it enforces what the app states; otherwise it is what the app says, or how it looks.
   */
  readonly enforces: boolean;
  readonly globs: readonly string[];
  /** Files that the globs match and must not be included. */
  readonly except?: readonly string[];
}

/** The test files that prove sentences of the statement. */
const proofs = (): string[] => [
  ...new Set(
    topics
      .flatMap(({ answer }) => answer.flatMap(({ evidence }) => evidence))
      .flatMap((evidence) => (evidence.kind === 'test' ? [evidence.file] : [])),
  ),
];

/** Files that rules derive again and compare, so that a seal would add nothing. */
const DERIVED: readonly string[] = ['src/disclosure/{disclosure,changes}.json'];

/** What is sealed. The first matching kind applies. */
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
    // Files around a door decide what it lets through, as the guard does.
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
      'tools/{verify,seal,proven,mutants,audit,release,deploy,layers,lint}/**',
      // These test the rules, and tell which of the rules is needed.
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
      // Any tool may look for its settings in the project's folder, under any name.
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
  // Code that cannot reach anything may still do too little, or say something false.
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

/** The kind of a file; `undefined` for one that needs no seal. */
export function kindOf(path: string): Kind | undefined {
  if (!kindsByPath.has(path)) kindsByPath.set(path, firstThatFits(path));
  return kindsByPath.get(path);
}

const firstThatFits = (path: string): Kind | undefined =>
  matching.find(({ takes, leaves }) => fits(path, takes) && !fits(path, leaves))?.kind;

const fits = (path: string, matchers: readonly Minimatch[]): boolean =>
  matchers.some((matcher) => matcher.match(path));

/** Every file that must be sealed, sorted. */
export const sealable = (files: Files): string[] =>
  [...files.top(), ...files.folders().flatMap((folder) => files.list(folder))]
    .filter((path) => kindOf(path) !== undefined)
    .sort();
