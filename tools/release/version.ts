/** The reader of other apps is released with this one, under the same version. */
const READER = 'sightglass-for-jira';
const READER_FOLDER = 'packages/sightglass';

/** npm writes the version at the top of each file, once more for every package in the lock file, and where one names the reader. */
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
