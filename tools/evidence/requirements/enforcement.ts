import { maker, rule } from '../../../src/statement/evidence';
import { answer, document, partsOf, type Source } from '../requirement';

const OUTSIDE = 'It is done with Atlassian by whoever publishes the app; nothing here can show it.';

const { app, developer } = partsOf('enforcement');

export const enforcement: Source = {
  title: 'Marketplace security enforcement policy',
  address:
    'https://developer.atlassian.com/platform/marketplace/marketplace-security-enforcement-policy/',
  edition: '2026-04-15',
  readOn: '2026-11-28',
  requirements: [
    developer(
      '2-weaknesses',
      'Weaknesses are mended within the published times.',
      [document('SECURITY.md')],
      'A promise of times is no proof that they are kept.',
    ),
    app('3-oauth', 'Where the app signs in elsewhere, it does so by OAuth as it is meant.', [
      rule('imports'),
      rule('manifest-shape'),
    ]),
    developer(
      '4-identity',
      'Whoever publishes the app has shown who they are.',
      [maker('legalName')],
      OUTSIDE,
    ),
    developer(
      '5-bug-bounty',
      'The app takes part in a bug bounty, where its programme asks for one.',
      [],
      OUTSIDE,
    ),
    app('6-personal-tokens', 'Nobody is asked for a personal access token.', [
      rule('declared-and-used'),
      answer('security.requiresUsersToProvidePATs'),
    ]),
    developer(
      '7-incidents',
      'Incidents are reported to Atlassian, and somebody can be reached about them.',
      [maker('securityContact'), document('SECURITY.md')],
      'That an incident would be reported cannot be shown before there is one.',
    ),
  ],
};
