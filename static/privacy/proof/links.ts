const PLATFORM = 'https://developer.atlassian.com/platform';
const FORGE = `${PLATFORM}/forge`;

/** Every page that a link may lead to. An address that is not among them is shown as text. */
export const LINKS = Object.freeze([
  `${FORGE}/about-the-forge-data-processing-addendum/`,
  `${FORGE}/access-app-logs/`,
  `${FORGE}/data-residency/`,
  `${FORGE}/export-app-logs/`,
  `${FORGE}/faq-privacy-security/`,
  `${FORGE}/in-scope-end-user-data/`,
  `${FORGE}/limits-kvs-ce/`,
  `${FORGE}/manage-your-apps/`,
  `${FORGE}/manifest-reference/endpoint/`,
  `${FORGE}/manifest-reference/modules/pre-uninstall-trigger/`,
  `${FORGE}/manifest-reference/modules/web-trigger/`,
  `${FORGE}/manifest-reference/permissions/`,
  `${FORGE}/manifest-reference/remotes/`,
  `${FORGE}/monitor-invocation-metrics/`,
  `${FORGE}/security/`,
  `${FORGE}/shared-responsibility-model/`,
  `${FORGE}/storage-reference/`,
  `${FORGE}/storage-reference/hosted-storage-data-lifecycle/`,
  `${FORGE}/storage-reference/kvs-api/`,
  `${FORGE}/versions/`,
  `${FORGE}/view-app-installations/`,
  `${FORGE}/view-app-logs/`,
  `${FORGE}/view-app-storage/`,
  `${PLATFORM}/adopting-forge-from-connect/`,
  `${PLATFORM}/marketplace/upgrading-and-versioning-cloud-apps/`,
] as const);

export type Link = (typeof LINKS)[number];

/** An address as a link, if it is one of the declared ones. */
export const linkTo = (address: string): Link | undefined =>
  LINKS.find((known) => known === address);
