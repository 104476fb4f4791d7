/** One thing that Atlassian's documentation says, and when it was read to say so. */
export interface PlatformFact {
  readonly value: number | string | readonly string[];
  readonly unit?: 'seconds' | 'hours' | 'days';
  readonly source: `https://${string}`;
  /** A calendar day, such as `2026-08-13`. */
  readonly readOn: string;
}

const forge = (page: string): `https://${string}` =>
  `https://developer.atlassian.com/platform/forge/${page}`;

// What becomes of an installation and of what it stored.

export const uninstallSeconds = {
  value: 55,
  unit: 'seconds',
  source: forge('manifest-reference/modules/pre-uninstall-trigger/'),
  readOn: '2026-04-24',
} as const satisfies PlatformFact;

export const softDeleteDays = {
  value: 28,
  unit: 'days',
  source: forge('storage-reference/'),
  readOn: '2026-08-13',
} as const satisfies PlatformFact;

export const relinkDays = {
  value: 21,
  unit: 'days',
  source: forge('storage-reference/'),
  readOn: '2026-08-13',
} as const satisfies PlatformFact;

export const paidUninstallDays = {
  value: 60,
  unit: 'days',
  source: forge('storage-reference/hosted-storage-data-lifecycle/'),
  readOn: '2026-05-01',
} as const satisfies PlatformFact;

export const lateExpiryHours = {
  value: 48,
  unit: 'hours',
  source: forge('storage-reference/kvs-api/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const backups = {
  value: 'disaster recovery',
  source: forge('limits-kvs-ce/'),
  readOn: '2026-06-04',
} as const satisfies PlatformFact;

// What the platform lets an app do, and how it keeps it to that.

export const scopesRequired = {
  value: 'no access to an API without its scope',
  source: forge('security/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const wideningNeedsApproval = {
  value: 'scopes, permissions, egress',
  source: forge('security/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const silentMinorVersions = {
  value: 'minor versions update without consent',
  source: forge('versions/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const outsideAddressesBlocked = {
  value: 'no request except as the manifest allows',
  source: forge('security/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const contentPolicy = {
  value: 'permissions.external',
  source: forge('manifest-reference/permissions/'),
  readOn: '2026-08-03',
} as const satisfies PlatformFact;

export const signIn = {
  value: 'Atlassian authenticates the user before the app is called',
  source: forge('shared-responsibility-model/'),
  readOn: '2026-08-03',
} as const satisfies PlatformFact;

export const managedCalls = {
  value: 'API calls are authenticated by the platform',
  source: forge('security/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const encryption = {
  value: ['at rest', 'TLS'],
  source: forge('shared-responsibility-model/'),
  readOn: '2026-08-03',
} as const satisfies PlatformFact;

export const standards = {
  value: ['ISO 27001', 'SOC 2'],
  source: forge('faq-privacy-security/'),
  readOn: '2025-11-12',
} as const satisfies PlatformFact;

// What the maker of an app can see.

export const logsPath = {
  value: 'admin.atlassian.com > site > Apps > Connected apps > Details > Logs access',
  source: forge('access-app-logs/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const logDays = {
  value: 30,
  unit: 'days',
  source: forge('view-app-logs/'),
  readOn: '2026-08-14',
} as const satisfies PlatformFact;

export const logExport = {
  value: 'to observability tools',
  source: forge('export-app-logs/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const invocationMetrics = {
  value: ['count', 'success rate', 'errors', 'response time'],
  source: forge('monitor-invocation-metrics/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const installations = {
  value: ['site', 'version', 'installation date'],
  source: forge('view-app-installations/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const storageConsole = {
  value: 'no data of production environments',
  source: forge('view-app-storage/'),
  readOn: '2026-08-14',
} as const satisfies PlatformFact;

export const customerContact = {
  value: 'paid apps only',
  source: forge('access-app-logs/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const billing = {
  value: 'paid via Atlassian',
  source: forge('manage-your-apps/'),
  readOn: '2025-11-12',
} as const satisfies PlatformFact;

// Where data is, and who answers for it.

export const residency = {
  value: 'PINNED',
  source: forge('data-residency/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const computeLocation = {
  value: 'aims for the location of the host app',
  source: forge('data-residency/'),
  readOn: '2026-08-21',
} as const satisfies PlatformFact;

export const subProcessors = {
  value: 'https://www.atlassian.com/legal/sub-processors',
  source: forge('faq-privacy-security/'),
  readOn: '2025-11-12',
} as const satisfies PlatformFact;

export const transferMechanisms = {
  value: ['data-privacy-framework', 'standard-contractual-clauses'],
  source: forge('faq-privacy-security/'),
  readOn: '2025-11-12',
} as const satisfies PlatformFact;

export const processingAgreement = {
  value:
    'https://developer.atlassian.com/platform/forge/resources/Forge-Data-Processing-Addendum.pdf',
  source: forge('about-the-forge-data-processing-addendum/'),
  readOn: '2026-08-14',
} as const satisfies PlatformFact;

export const lawEnforcement = {
  value: 'https://www.atlassian.com/trust/privacy/guidelines-for-law-enforcement',
  source: forge('faq-privacy-security/'),
  readOn: '2025-11-12',
} as const satisfies PlatformFact;

export const breachNotice = {
  value: 'without undue delay',
  source: forge('faq-privacy-security/'),
  readOn: '2025-11-12',
} as const satisfies PlatformFact;

/** Everything this app says about Atlassian's platform: the only place where its numbers stand. */
export const platformFacts = {
  uninstallSeconds,
  softDeleteDays,
  relinkDays,
  paidUninstallDays,
  lateExpiryHours,
  backups,
  scopesRequired,
  wideningNeedsApproval,
  silentMinorVersions,
  outsideAddressesBlocked,
  contentPolicy,
  signIn,
  managedCalls,
  encryption,
  standards,
  logsPath,
  logDays,
  logExport,
  invocationMetrics,
  installations,
  storageConsole,
  customerContact,
  billing,
  residency,
  computeLocation,
  subProcessors,
  transferMechanisms,
  processingAgreement,
  lawEnforcement,
  breachNotice,
} as const;

export type FactId = keyof typeof platformFacts;
