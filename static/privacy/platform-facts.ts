/** The days on which Atlassian's documentation said what the pages repeat. */
export const documentedOn = {
  /** https://developer.atlassian.com/platform/forge/manifest-reference/modules/pre-uninstall-trigger/ */
  uninstallCall: '2026-04-24',
  /** https://developer.atlassian.com/platform/forge/storage-reference/ */
  softDelete: '2026-08-13',
  /** https://developer.atlassian.com/platform/forge/storage-reference/hosted-storage-data-lifecycle/ */
  deletion: '2026-05-01',
  /** https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic-api/ */
  expiry: '2026-02-05',
  /** https://developer.atlassian.com/platform/forge/limits-kvs-ce/ */
  backups: '2026-06-04',
  /** https://developer.atlassian.com/platform/forge/data-residency/ */
  residency: '2026-08-21',
} as const;
