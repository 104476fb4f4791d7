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

const lifecycle = {
  uninstallSeconds: {
    value: 55,
    unit: 'seconds',
    source: forge('manifest-reference/modules/pre-uninstall-trigger/'),
    readOn: '2026-04-24',
  },
  softDeleteDays: {
    value: 28,
    unit: 'days',
    source: forge('storage-reference/'),
    readOn: '2026-08-13',
  },
  relinkDays: {
    value: 21,
    unit: 'days',
    source: forge('storage-reference/'),
    readOn: '2026-08-13',
  },
  paidUninstallDays: {
    value: 60,
    unit: 'days',
    source: forge('storage-reference/hosted-storage-data-lifecycle/'),
    readOn: '2026-05-01',
  },
  lateExpiryHours: {
    value: 48,
    unit: 'hours',
    source: forge('storage-reference/kvs-api/'),
    readOn: '2026-08-21',
  },
  backups: {
    value: 'disaster recovery',
    source: forge('limits-kvs-ce/'),
    readOn: '2026-06-04',
  },
} as const satisfies Readonly<Record<string, PlatformFact>>;

const control = {
  scopesRequired: {
    value: 'no access to an API without its scope',
    source: forge('security/'),
    readOn: '2026-08-21',
  },
  wideningNeedsApproval: {
    value: 'scopes, permissions, egress',
    source: forge('security/'),
    readOn: '2026-08-21',
  },
  silentMinorVersions: {
    value: 'minor versions update without consent',
    source: forge('versions/'),
    readOn: '2026-08-21',
  },
  outsideAddressesBlocked: {
    value: 'no request except as the manifest allows',
    source: forge('security/'),
    readOn: '2026-08-21',
  },
  contentPolicy: {
    value: 'permissions.external',
    source: forge('manifest-reference/permissions/'),
    readOn: '2026-08-03',
  },
  signIn: {
    value: 'Atlassian authenticates the user before the app is called',
    source: forge('shared-responsibility-model/'),
    readOn: '2026-08-03',
  },
  managedCalls: {
    value: 'API calls are authenticated by the platform',
    source: forge('security/'),
    readOn: '2026-08-21',
  },
  encryption: {
    value: ['at rest', 'TLS'],
    source: forge('shared-responsibility-model/'),
    readOn: '2026-08-03',
  },
  standards: {
    value: ['ISO 27001', 'SOC 2'],
    source: forge('faq-privacy-security/'),
    readOn: '2025-11-12',
  },
} as const satisfies Readonly<Record<string, PlatformFact>>;

const makersView = {
  logsPath: {
    value: 'admin.atlassian.com > site > Apps > Connected apps > Details > Logs access',
    source: forge('access-app-logs/'),
    readOn: '2026-08-21',
  },
  logDays: {
    value: 30,
    unit: 'days',
    source: forge('view-app-logs/'),
    readOn: '2026-08-14',
  },
  logExport: {
    value: 'to observability tools',
    source: forge('export-app-logs/'),
    readOn: '2026-08-21',
  },
  invocationMetrics: {
    value: ['count', 'success rate', 'errors', 'response time'],
    source: forge('monitor-invocation-metrics/'),
    readOn: '2026-08-21',
  },
  installations: {
    value: ['site', 'version', 'installation date'],
    source: forge('view-app-installations/'),
    readOn: '2026-08-21',
  },
  storageConsole: {
    value: 'no data of production environments',
    source: forge('view-app-storage/'),
    readOn: '2026-08-14',
  },
  customerContact: {
    value: 'paid apps only',
    source: forge('access-app-logs/'),
    readOn: '2026-08-21',
  },
  billing: {
    value: 'paid via Atlassian',
    source: forge('manage-your-apps/'),
    readOn: '2025-11-12',
  },
} as const satisfies Readonly<Record<string, PlatformFact>>;

const places = {
  residency: {
    value: 'PINNED',
    source: forge('data-residency/'),
    readOn: '2026-08-21',
  },
  computeLocation: {
    value: 'aims for the location of the host app',
    source: forge('data-residency/'),
    readOn: '2026-08-21',
  },
  subProcessors: {
    value: 'https://www.atlassian.com/legal/sub-processors',
    source: forge('faq-privacy-security/'),
    readOn: '2025-11-12',
  },
  transferMechanisms: {
    value: ['data-privacy-framework', 'standard-contractual-clauses'],
    source: forge('faq-privacy-security/'),
    readOn: '2025-11-12',
  },
  processingAgreement: {
    value:
      'https://developer.atlassian.com/platform/forge/resources/Forge-Data-Processing-Addendum.pdf',
    source: forge('about-the-forge-data-processing-addendum/'),
    readOn: '2026-08-14',
  },
  lawEnforcement: {
    value: 'https://www.atlassian.com/trust/privacy/guidelines-for-law-enforcement',
    source: forge('faq-privacy-security/'),
    readOn: '2025-11-12',
  },
  breachNotice: {
    value: 'without undue delay',
    source: forge('faq-privacy-security/'),
    readOn: '2025-11-12',
  },
} as const satisfies Readonly<Record<string, PlatformFact>>;

/** Everything this app says about Atlassian's platform: the only place where its numbers stand. */
export const platformFacts = { ...lifecycle, ...control, ...makersView, ...places } as const;

export type FactId = keyof typeof platformFacts;
