import type { FoundValue } from '../reading';

/** What a field of the Marketplace's answers means, by the end of its path. */
export interface Field {
  readonly name: string;
  readonly topic: number;
  /** Whether the value answers yes or no, or the field answers by being filled in. */
  readonly tells: 'yes' | 'there';
  readonly value?: FoundValue['kind'];
  /** A claim outside the topics that the field also answers, listed in the reading as `besides`. */
  readonly besides?: string;
}

/**
 * The fields of the Privacy & Security tab in the Marketplace's REST API
 * (`/rest/2/addons/{key}/privacy-and-security`), each with the topic it answers.
 */
export const FIELDS: readonly Field[] = [
  { name: 'typesOfDataAccessed', topic: 10, tells: 'there' },
  { name: 'typesOfDataStored', topic: 10, tells: 'there' },
  { name: 'appProcessEUDOutsideAtlassian', topic: 45, tells: 'yes', besides: 'leaves-atlassian' },
  { name: 'appStoresEUDOutsideAtlassian', topic: 45, tells: 'yes', besides: 'leaves-atlassian' },
  { name: 'countriesWhereEndUserDataStored', topic: 45, tells: 'there', value: 'place' },
  { name: 'isDataResidencySupported', topic: 45, tells: 'there' },
  { name: 'isEndUserDataShared', topic: 38, tells: 'yes' },
  { name: 'dataSubProcessors', topic: 38, tells: 'there' },
  { name: 'thirdPartyDetails.name', topic: 38, tells: 'there', value: 'company' },
  { name: 'thirdPartyDetails.thirdPartyCountries', topic: 46, tells: 'there', value: 'place' },
  { name: 'logEndUserData', topic: 16, tells: 'yes' },
  { name: 'logEUDShareWithThirdParty', topic: 38, tells: 'yes' },
  { name: 'isDataRetentionSupported', topic: 47, tells: 'yes' },
  { name: 'retentionDurationInDays.min', topic: 47, tells: 'there', value: 'retention' },
  { name: 'retentionDurationInDays.max', topic: 47, tells: 'there', value: 'retention' },
  { name: 'isRetentionDurationIndefinite', topic: 47, tells: 'there' },
  { name: 'arePrivacyEnhancingTechniquesSupported', topic: 35, tells: 'yes' },
  { name: 'isAppDataController', topic: 59, tells: 'there' },
  { name: 'isAppDataProcessor', topic: 59, tells: 'there' },
  { name: 'isAppBusiness', topic: 59, tells: 'there' },
  { name: 'isAppServiceProvider', topic: 59, tells: 'there' },
  { name: 'isDPASupported', topic: 59, tells: 'there' },
  { name: 'isEndUserDataTransferredOutsideEEA', topic: 46, tells: 'yes' },
  { name: 'isTransferComplianceMechanismsAdhered', topic: 46, tells: 'there' },
  { name: 'isDiskEncryptionSupported', topic: 51, tells: 'yes' },
  { name: 'requiresUsersToProvidePATs', topic: 25, tells: 'yes' },
  { name: 'permissionsJustification', topic: 26, tells: 'there' },
  { name: 'securityContact', topic: 60, tells: 'there', value: 'contact' },
  { name: 'publicSecurityPoliciesLink', topic: 53, tells: 'there', value: 'host' },
];
