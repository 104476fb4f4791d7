import { join } from 'node:path';

import type { Bundle } from '../../tools/verify/build/bundles';
import { filesOnDisk, withEdits, type Files } from '../../tools/verify/files';
import { openProject, type Project, type TraceBundles } from '../../tools/verify/project';

/** The app on disk. */
export const files: Files = filesOnDisk(join(process.cwd(), '/'));

const bundle: Bundle = {
  own: ['src/index.ts'],
  packages: ['node_modules/preact', 'node_modules/tslib'],
  external: [],
  written: new Map(),
  sheet: '',
};

/** Replaces the build, which Jest cannot load: two bundles with two packages. */
export const trace: TraceBundles = () =>
  Promise.resolve({
    functions: { ...bundle, packages: ['node_modules/tslib'] },
    checkedFunctions: { ...bundle, packages: ['node_modules/tslib'] },
    pages: bundle,
    checkedPages: bundle,
  });

/** The app, opened once for all tests of a file. */
export const app: Project = openProject(files, trace);

/** The app with text appended to files, or with new files. */
export const withAdded = (added: Readonly<Record<string, string>>): Project =>
  openProject(
    withEdits(
      files,
      new Map(
        Object.entries(added).map(([path, text]) => [path, `${files.read(path) ?? ''}\n${text}\n`]),
      ),
    ),
    trace,
  );
