import type { Bundle } from '../bundles';
import { buildOnly } from '../lists/build-only';
import type { Project } from '../project';
import { SHIPPED_FOLDERS } from '../program';
import type { Finding, Rule } from '../rule';

/** Everything that can ship is of a kind that a rule looks at, and nothing else gets into a bundle. */
export const shippedFiles: Rule = {
  id: 'shipped-files',
  looksAt: 'every file in the folders that ship, and every file of the project in a bundle',
  examine: async (project) => {
    const paths = SHIPPED_FOLDERS.flatMap((folder) => project.files.list(folder));
    const { functions, pages } = await project.bundles();
    const bundled = [functions, pages].flatMap(({ own }) => own);
    return {
      examined: paths.length + bundled.length,
      findings: [
        ...paths.filter((path) => !isKnownKind(path)).map(unknownKind),
        ...bundled.filter((path) => !isLookedAt(project, path)).map(unseen),
        ...[functions, pages].flatMap(foreign),
      ],
    };
  },
};

const isKnownKind = (path: string): boolean =>
  buildOnly.includes(path) ||
  path === 'static/privacy/index.html' ||
  (/\.(?:ts|tsx|json|css)$/.test(path) && !path.endsWith('.d.ts'));

const unknownKind = (file: string): Finding => ({
  file,
  line: 1,
  message: 'No rule looks at files of this kind.',
});

/** Who makes the app, which whoever publishes it fills in. */
const PUBLISHER = 'publisher.json';

const isLookedAt = (project: Project, path: string): boolean =>
  (path === PUBLISHER || SHIPPED_FOLDERS.some((folder) => path.startsWith(`${folder}/`))) &&
  !buildOnly.includes(path) &&
  isKnownKind(path) &&
  project.files.read(path) !== undefined;

const unseen = (file: string): Finding => ({
  file,
  line: 1,
  message: 'This gets into a bundle, but no rule looks at it.',
});

/** Node's own modules that packages of Atlassian ask for; the app's own code has no way to them. */
const EXTERNAL = new Set(['node:module']);

const foreign = ({ external }: Bundle): Finding[] =>
  external
    .filter((name) => !EXTERNAL.has(name))
    .map((name) => ({
      file: 'src/index.ts',
      line: 1,
      message: `${name} is taken in at run time, from outside the bundle.`,
    }));
