import type { DisclosureDocument } from './document';

/**
 * The answers to the Marketplace's Privacy & Security tab, in the shape of its REST interface
 * (`/rest/2/addons/{key}/privacy-and-security`), from the disclosure or from what the maker says of
 * itself. `null` where only a named maker can answer.
 */
export const toMarketplace = (document: DisclosureDocument) => ({
  dataAccessAndStorage: access(document),
  thirdPartyInformation: thirdParties(document),
  logDetails: logs(document),
  dataResidency: residency(document),
  dataRetention: retention(document),
  privacy: privacy(document),
  security: security(document),
});

/** Whether anything could leave Atlassian's platform. */
const leaves = ({ disclosure }: DisclosureDocument): boolean =>
  Object.values(disclosure.egress).some((list) => list.length > 0);

const storedNames = ({ disclosure }: DisclosureDocument): string[] =>
  disclosure.stored.flatMap(({ fields }) => fields.map(({ id }) => id));

const usedNames = ({ disclosure }: DisclosureDocument): string[] =>
  disclosure.handed.filter(({ used }) => used).map(({ id }) => id);

const access = (document: DisclosureDocument) => ({
  appProcessEUDOutsideAtlassian: leaves(document),
  appStoresEUDOutsideAtlassian: leaves(document),
  typesOfDataAccessed: usedNames(document),
  typesOfDataStored: storedNames(document),
  isSameDataProcessedAndStored: false,
});

const thirdParties = (document: DisclosureDocument) => ({
  isEndUserDataShared: leaves(document),
  dataSubProcessors: ['Atlassian'],
  thirdPartyDetails: [...document.disclosure.egress.externalAddresses].map((name) => ({ name })),
});

/** A log line is a declared name, numbers and a code: `src/platform/log.ts` takes nothing else. */
const logs = (document: DisclosureDocument) => ({
  logEndUserData: false,
  logProcessAndOrStoreEUDOutsideAtlassian: leaves(document),
  logEUDShareWithThirdParty: false,
  logsIntegralForAppFunctionality: false,
});

const residency = (document: DisclosureDocument) => ({
  isDataResidencySupported: leaves(document)
    ? 'APP_DOES_NOT_SUPPORT_DR'
    : 'STORED_IN_ATLASSIAN_N_DR_SUPPORTED',
  countriesWhereEndUserDataStored: [],
  realmMigrationSupported: !leaves(document),
  inScopeDataTypes: storedNames(document),
});

const retention = ({ disclosure }: DisclosureDocument) => ({
  isDataRetentionSupported: disclosure.stored.every(({ timeLimitDays }) => timeLimitDays > 0),
  retentionDurationInDays: {
    min: 0,
    max: Math.max(0, ...disclosure.stored.map(({ timeLimitDays }) => timeLimitDays)),
  },
  isRetentionDurationIndefinite: false,
  isCustomRetentionPeriodAllowed: false,
});

function privacy(document: DisclosureDocument) {
  const { publisher } = document;
  const role = publisher === null ? null : publisher.role;
  const endUserDataTypes = storedNames(document);
  return {
    privacyEnhancingTechniques: { arePrivacyEnhancingTechniquesSupported: false },
    gdpr: {
      dataController: { isAppDataController: role === null ? null : role === 'controller' },
      dataProcessor: {
        isAppDataProcessor: role === null ? null : role === 'processor',
        endUserDataTypes,
      },
      dataTransfer: {
        // The app sends nothing. Atlassian, on whose platform it runs, says that it can move data.
        isEndUserDataTransferredOutsideEEA: true,
        isTransferComplianceMechanismsAdhered: null,
      },
    },
    ccpa: {
      business: { isAppBusiness: role === null ? null : role === 'controller' },
      serviceProvider: {
        isAppServiceProvider: role === null ? null : role === 'processor',
        endUserDataTypes,
      },
    },
    dataProcessingAgreement: {
      isDPASupported: publisher === null ? null : publisher.dataProcessingUrl !== null,
      link: publisher?.dataProcessingUrl ?? null,
    },
  };
}

const security = ({ disclosure, publisher }: DisclosureDocument) => ({
  isDiskEncryptionSupported: true,
  requiresUsersToProvidePATs: false,
  permissionsJustification: disclosure.scopes.map(({ id, reason, without }) => ({
    scope: id,
    justification: `${reason} ${without}`,
  })),
  securityContact: publisher?.securityContact ?? null,
  publicSecurityPoliciesLink: publisher?.securityPolicyUrl ?? null,
});
