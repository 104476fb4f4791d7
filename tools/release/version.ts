import { isVersion } from '../../src/disclosure/history/version';
import { textAt } from 'sightglass-for-jira/json/decoded';
import type { Files } from '../verify/files';

/** Where npm keeps the version, which every release changes. */
export const NPMS: readonly string[] = [
  'package.json',
  'package-lock.json',
  'packages/sightglass/package.json',
];

/** The files whose version is invalid or differs from package.json. */
export function otherwiseVersioned(files: Files): readonly string[] {
  const jsonOf = (path: string): unknown => JSON.parse(files.read(path) ?? 'null');
  const version = textAt(jsonOf('package.json'), 'version') ?? '';
  const isSame = (json: unknown): boolean =>
    JSON.stringify(withVersion(json, version)) === JSON.stringify(json);
  return NPMS.filter((path) => !isVersion(version) || !isSame(jsonOf(path)));
}

/** The package of the reviewer is released with the app, under the same version. */
const READER = 'sightglass-for-jira';
const READER_FOLDER = 'packages/sightglass';

/**
 * Sets the version wherever npm writes it: at the top of each file, for every workspace in the lock
 * file, and where the package is a dependency.
 */
export function withVersion(json: unknown, version: string): unknown {
  if (!isTable(json)) return json;
  const { dependencies, packages } = json;
  return {
    ...json,
    version,
    ...(isTable(dependencies) && READER in dependencies
      ? { dependencies: { ...dependencies, [READER]: version } }
      : {}),
    ...(isTable(packages) ? { packages: renewed(packages, version) } : {}),
  };
}

const renewed = (packages: Table, version: string): Table =>
  Object.fromEntries(
    Object.entries(packages).map(([folder, entry]) => [
      folder,
      folder === '' || folder === READER_FOLDER ? withVersion(entry, version) : entry,
    ]),
  );

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
