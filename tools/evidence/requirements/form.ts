import { fact, notInManifest, rule, test } from '../../../src/statement/evidence';
import { answer, document, partsOf, type Requirement, type Source } from '../requirement';

const { app } = partsOf('form');

/** What the form asks at a place, with the answer that stands there. */
const asked = (
  place: string,
  asks: string,
  basis: Requirement['basis'],
  notShown?: string,
): Requirement => app(place, asks, [answer(place), ...basis], notShown);

const stays = [rule('imports'), rule('manifest-shape'), notInManifest('permissions.external')];

export const form: Source = {
  title: 'Privacy & Security tab of a Marketplace listing',
  address: 'https://developer.atlassian.com/platform/marketplace/security-privacy-tab/',
  edition: '2023-10-06',
  readOn: '2026-11-28',
  requirements: [
    asked(
      'dataAccessAndStorage.appProcessEUDOutsideAtlassian',
      'Is data handled outside Atlassian?',
      stays,
    ),
    asked('dataAccessAndStorage.typesOfDataStored', 'Which data is stored?', [
      rule('declared-and-used'),
      rule('disclosure-current'),
    ]),
    asked('thirdPartyInformation.isEndUserDataShared', 'Is data shared with others?', stays),
    asked('logDetails.logEndUserData', 'Is data of users logged?', [rule('doors')]),
    asked('dataResidency.isDataResidencySupported', 'Can the place of storage be chosen?', [
      fact('residency'),
    ]),
    asked('dataRetention.retentionDurationInDays', 'How long is data kept?', [
      test(
        'test/src/entry/lifecycle/installed.test.ts',
        'gives the record a time limit of 90 days',
      ),
    ]),
    asked(
      'privacy.gdpr.dataTransfer.isEndUserDataTransferredOutsideEEA',
      'Does data leave the European Economic Area?',
      [...stays, fact('transferMechanisms'), document('listing/data-residency.md')],
      'The app sends nothing. Atlassian, on whose platform it runs, can handle data in other countries, so the answer is yes; on which days it does cannot be seen from here.',
    ),
    asked(
      'privacy.gdpr.dataTransfer.isTransferComplianceMechanismsAdhered',
      'By which contracts does it do so?',
      [fact('transferMechanisms')],
      'Whether these contracts bind whoever publishes the app is theirs to say.',
    ),
    asked('security.isDiskEncryptionSupported', 'Is what is stored encrypted?', [
      fact('encryption'),
    ]),
    asked('security.permissionsJustification', 'What is each scope for?', [
      rule('scopes'),
      rule('disclosure-current'),
    ]),
  ],
};
