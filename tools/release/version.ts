/** npm writes the version at the top of both files, and once more for the lock file's own package. */
export function withVersion(json: unknown, version: string): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const packages = 'packages' in json ? json.packages : undefined;
  if (typeof packages !== 'object' || packages === null || !('' in packages))
    return { ...json, version };
  return { ...json, version, packages: { ...packages, '': withVersion(packages[''], version) } };
}
