import type { Bundle } from '../build/bundles';
import { shippedPaths } from '../modules';
import type { Project } from '../project';
import type { Rule } from '../rule';
import type { Finding } from '../finding';

/**
 * What a build writes equals, byte for byte, what was checked: builds can add, omit or replace
 * nothing.
 */
export const builds: Rule = {
  id: 'builds',
  looksAt:
    'every file that functions and pages are built into, and every file that gets into a bundle',
  examine: async (project) => {
    const { functions, checkedFunctions, pages, checkedPages } = await project.bundles();
    const written = [...functions.written.keys(), ...pages.written.keys()];
    const bundled = [...functions.own, ...pages.own];
    return {
      examined: written.length + bundled.length,
      findings: [
        ...compared(BUILD, pages, checkedPages),
        ...compared('the functions', functions, checkedFunctions),
        ...unchecked(project, bundled),
        ...[functions, pages].flatMap(foreign),
      ],
    };
  },
};

const BUILD = 'static/privacy/build';

function compared(folder: string, { written }: Bundle, checked: Bundle): Finding[] {
  const names = new Set([...written.keys(), ...checked.written.keys()]);
  return [...names].flatMap((name) => {
    const [real, due] = [written.get(name), checked.written.get(name)];
    if (real === due) return [];
    const fault = due === undefined ? 'is added' : real === undefined ? 'is missing' : 'is another';
    return [finding(`${folder}/${name}`, `It ${fault} than what was checked comes to.`)];
  });
}

/** The file naming the app's maker, which the publisher fills in. */
const PUBLISHER = 'publisher.json';

/** Files that another bundler would load instead of the checked ones. */
function unchecked({ files }: Project, bundled: readonly string[]): Finding[] {
  const known = new Set([...shippedPaths(files), PUBLISHER, 'static/privacy/index.html']);
  return bundled
    .filter((path) => !known.has(path))
    .map((path) => finding(path, 'This gets into a bundle, but no rule looks at it.'));
}

/** Node modules that Atlassian's packages import; the app's own code cannot import them. */
const EXTERNAL: ReadonlySet<string> = new Set(['node:module']);

const foreign = ({ external }: Bundle): Finding[] =>
  external
    .filter((name) => !EXTERNAL.has(name))
    .map((name) => finding('src/index.ts', `${name} is taken in at run time.`));

const finding = (file: string, message: string): Finding => ({ file, line: 1, message });
