import { shippedPaths } from '../modules';
import type { Rule } from '../rule';

/** Folders of which anything could get into a bundle by its name alone. */
const FOLDERS = ['src', 'static/privacy', 'packages/sightglass'];

/** What is no source of its own: texts, style sheets, the page, and what only builds or tests. */
const OTHERS = [
  /^static\/privacy\/(?:index\.html|[\w-]+\.mjs|text\/packed-texts\.mjs)$/,
  /^static\/privacy\/styles\/[\w-]+\.css$/,
  /^(?:static\/privacy|packages\/sightglass)\/locales\/[\w-]+\/\w+\.json$/,
  /^packages\/sightglass\/(?:package\.json|README\.md|(?:test|docs)\/.*|[\w/-]+\.ts)$/,
  /^src\/disclosure\/releases\/[\d.]+\.json$/,
];

/** Every file in the folders that ship is in a bundle, so none can stand in the place of another. */
export const shippedFiles: Rule = {
  id: 'shipped-files',
  looksAt: 'every file in the folders that ship',
  examine: ({ files }) => {
    const paths = FOLDERS.flatMap((folder) => files.list(folder));
    const known = new Set(shippedPaths(files));
    return {
      examined: paths.length,
      findings: paths
        .filter((path) => !known.has(path) && !OTHERS.some((kind) => kind.test(path)))
        .map((file) => ({ file, line: 1, message: 'Nothing that ships leads to this file.' })),
    };
  },
};
