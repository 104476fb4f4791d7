import { compare } from '../../../../src/disclosure/compare/compare';
import type { Disclosure } from '../../../../src/disclosure/disclosure';
import { writeDocument } from '../../../../src/disclosure/export/document';
import { toMarketplace } from '../../../../src/disclosure/export/marketplace';
import type { Publisher } from '../../../../src/statement/publisher';
import { before, only } from '../compare/before';
import { named, translate } from '../committed';

const answers = (publisher: Publisher | null, parts: Partial<Disclosure> = {}) => {
  const disclosure = { ...before, ...parts };
  const changes = compare(null, disclosure);
  return toMarketplace(
    writeDocument({ disclosure, publisher, changes, live: null }, 'en-US', translate),
  );
};

const open = answers(named, {
  egress: { ...before.egress, externalAddresses: ['evil.dev'] },
});

it('each question of the tab is answered from what is disclosed and what the maker says', () => {
  expect(answers(named)).toEqual({
    dataAccessAndStorage: {
      appProcessEUDOutsideAtlassian: false,
      appStoresEUDOutsideAtlassian: false,
      typesOfDataAccessed: ['event.id'],
      typesOfDataStored: ['baseUrl'],
      isSameDataProcessedAndStored: false,
    },
    thirdPartyInformation: {
      isEndUserDataShared: false,
      dataSubProcessors: ['Atlassian'],
      thirdPartyDetails: [],
    },
    logDetails: {
      logEndUserData: false,
      logProcessAndOrStoreEUDOutsideAtlassian: false,
      logEUDShareWithThirdParty: false,
      logsIntegralForAppFunctionality: false,
    },
    dataResidency: {
      isDataResidencySupported: 'STORED_IN_ATLASSIAN_N_DR_SUPPORTED',
      countriesWhereEndUserDataStored: [],
      realmMigrationSupported: true,
      inScopeDataTypes: ['baseUrl'],
    },
    dataRetention: {
      isDataRetentionSupported: true,
      retentionDurationInDays: { min: 0, max: 90 },
      isRetentionDurationIndefinite: false,
      isCustomRetentionPeriodAllowed: false,
    },
    privacy: {
      privacyEnhancingTechniques: { arePrivacyEnhancingTechniquesSupported: false },
      gdpr: {
        dataController: { isAppDataController: false },
        dataProcessor: { isAppDataProcessor: true, endUserDataTypes: ['baseUrl'] },
        dataTransfer: {
          isEndUserDataTransferredOutsideEEA: true,
          isTransferComplianceMechanismsAdhered: null,
        },
      },
      ccpa: {
        business: { isAppBusiness: false },
        serviceProvider: { isAppServiceProvider: true, endUserDataTypes: ['baseUrl'] },
      },
      dataProcessingAgreement: { isDPASupported: false, link: null },
    },
    security: {
      isDiskEncryptionSupported: true,
      requiresUsersToProvidePATs: false,
      permissionsJustification: [{ scope: 'storage:app', justification: 'r w' }],
      securityContact: 'security@glasswright.dev',
      publicSecurityPoliciesLink: null,
    },
  });
});

it('one way out changes every answer about what leaves', () => {
  expect(open).toMatchObject({
    dataAccessAndStorage: {
      appProcessEUDOutsideAtlassian: true,
      appStoresEUDOutsideAtlassian: true,
    },
    thirdPartyInformation: {
      isEndUserDataShared: true,
      thirdPartyDetails: [{ name: 'evil.dev' }],
    },
    logDetails: { logProcessAndOrStoreEUDOutsideAtlassian: true },
    dataResidency: {
      isDataResidencySupported: 'APP_DOES_NOT_SUPPORT_DR',
      realmMigrationSupported: false,
    },
  });
});

it('the maker’s part, and its own addresses, are told as it gives them', () => {
  const links = { dataProcessingUrl: 'https://a.dev/dpa', securityPolicyUrl: 'https://a.dev/sec' };
  expect(answers({ ...named, ...links, role: 'controller' })).toMatchObject({
    privacy: {
      gdpr: {
        dataController: { isAppDataController: true },
        dataProcessor: { isAppDataProcessor: false },
      },
      ccpa: { business: { isAppBusiness: true }, serviceProvider: { isAppServiceProvider: false } },
      dataProcessingAgreement: { isDPASupported: true, link: links.dataProcessingUrl },
    },
    security: { publicSecurityPoliciesLink: links.securityPolicyUrl },
  });
});

it('nothing is said in the name of a maker that has not named itself', () => {
  expect(answers(null)).toMatchObject({
    privacy: {
      gdpr: {
        dataController: { isAppDataController: null },
        dataProcessor: { isAppDataProcessor: null },
      },
      ccpa: { business: { isAppBusiness: null }, serviceProvider: { isAppServiceProvider: null } },
      dataProcessingAgreement: { isDPASupported: null, link: null },
    },
    security: { securityContact: null, publicSecurityPoliciesLink: null },
  });
});

it('what is stored without a limit has no retention, and nothing stored none to count', () => {
  const endless = answers(named, {
    stored: [only('stored'), { ...only('stored'), timeLimitDays: 0 }],
  });
  expect(endless.dataRetention.isDataRetentionSupported).toBe(false);
  const nothing = answers(named, { stored: [], handed: [{ ...only('handed'), used: false }] });
  expect(nothing.dataRetention.retentionDurationInDays).toEqual({ min: 0, max: 0 });
  expect(nothing.dataAccessAndStorage.typesOfDataAccessed).toEqual([]);
});
