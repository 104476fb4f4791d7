import type { Rule } from '../rule';

/** Folders of which anything could get into a bundle by its name alone. */
const FOLDERS = ['src', 'static', 'packages/sightglass'];

/**
 * What may lie there. A source has no dot in its name but the one before its ending, so that no setting
 * can make a bundler take it for another.
 */
const KINDS: readonly RegExp[] = [
  /^(?:src|static\/(?:privacy|web)|packages\/sightglass)\/(?:[\w-]+\/)*[\w-]+\.tsx?$/,
  /^(?:static\/privacy|packages\/sightglass)\/locales\/[\w-]+\/\w+\.json$/,
  /^packages\/sightglass\/(?:package\.json|README\.md|(?:test|docs)\/.*)$/,
  /^packages\/sightglass\/(?:facts|does\/facts(?:\/operations)?|says\/topics)\/[\w-]+\.json$/,
  /^src\/disclosure\/(?:disclosure|changes|releases\/[\d.]+)\.json$/,
  /^static\/privacy\/(?:index\.html|vite\.config\.mjs|(?:chunks|packed-tables|tokens|without-unused|text\/packed-texts)\.mjs)$/,
  /^static\/web\/(?:index\.html|icon\.svg|build\.mjs|(?:keeper\/)?tsconfig\.json)$/,
  /^static\/privacy\/styles\/[\w-]+\.css$/,
  /^(?:src|static\/privacy|packages\/sightglass)\/tsconfig(?:\.node)?\.json$/,
];

/** Every file in the folders that ship is of a kind that is looked at, and can be taken for no other. */
export const shippedFiles: Rule = {
  id: 'shipped-files',
  looksAt: 'every file in the folders that ship',
  examine: ({ files }) => {
    const paths = FOLDERS.flatMap((folder) => files.list(folder));
    return {
      examined: paths.length,
      findings: paths
        .filter((path) => !KINDS.some((kind) => kind.test(path)))
        .map((file) => ({
          file,
          line: 1,
          message: 'No rule looks at files of this kind or name.',
        })),
    };
  },
};
