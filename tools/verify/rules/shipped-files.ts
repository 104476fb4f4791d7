import type { Rule } from '../rule';

/** Folders in which a file's name alone could get it into a bundle. */
const FOLDERS = ['src', 'static', 'packages/sightglass'];

/**
 * The allowed file names. A source has no further dot in its name, so that no setting makes a
 * bundler take it for another.
 */
const KINDS: readonly RegExp[] = [
  /^(?:src|static\/(?:privacy|web)|packages\/sightglass)\/(?:[\w-]+\/)*[\w-]+\.tsx?$/,
  /^(?:static\/privacy|packages\/sightglass)\/locales\/[\w-]+\/\w+\.json$/,
  /^packages\/sightglass\/(?:package\.json|README\.md|(?:test|docs)\/.*)$/,
  /^packages\/sightglass\/(?:facts|does\/facts(?:\/operations)?|says\/topics)\/[\w-]+\.json$/,
  /^src\/disclosure\/(?:disclosure|changes|releases\/[\d.]+)\.json$/,
  /^static\/privacy\/(?:index\.html|vite\.config\.mjs|(?:chunks|compiled-ahead|packed-phrases|packed-tables|tokens|without-unused|text\/packed-texts)\.mjs)$/,
  /^static\/web\/(?:index\.html|icon\.svg|build\.mjs|(?:keeper\/)?tsconfig\.json)$/,
  /^static\/privacy\/styles\/[\w-]+\.css$/,
  /^(?:src|static\/privacy|packages\/sightglass)\/tsconfig(?:\.node)?\.json$/,
];

/** Every file in these folders is of a kind that is checked, and cannot be mistaken for another. */
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
