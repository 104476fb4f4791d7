import { maker, rule } from '../../../src/statement/evidence';
import { answer, document, type Source } from '../requirement';

const OUTSIDE = 'It is done with Atlassian by whoever publishes the app; nothing here can show it.';

export const enforcement: Source = {
  title: 'Marketplace security enforcement policy',
  address:
    'https://developer.atlassian.com/platform/marketplace/marketplace-security-enforcement-policy/',
  edition: '2026-04-15',
  readOn: '2026-11-28',
  requirements: [
    {
      id: 'enforcement/2-weaknesses',
      asks: 'Weaknesses are mended within the published times.',
      of: 'developer',
      basis: [document('SECURITY.md')],
      notShown: 'A promise of times is no proof that they are kept.',
    },
    {
      id: 'enforcement/3-oauth',
      asks: 'Where the app signs in elsewhere, it does so by OAuth as it is meant.',
      of: 'app',
      basis: [rule('imports'), rule('manifest-shape')],
    },
    {
      id: 'enforcement/4-identity',
      asks: 'Whoever publishes the app has shown who they are.',
      of: 'developer',
      basis: [maker('legalName')],
      notShown: OUTSIDE,
    },
    {
      id: 'enforcement/5-bug-bounty',
      asks: 'The app takes part in a bug bounty, where its programme asks for one.',
      of: 'developer',
      basis: [],
      notShown: OUTSIDE,
    },
    {
      id: 'enforcement/6-personal-tokens',
      asks: 'Nobody is asked for a personal access token.',
      of: 'app',
      basis: [rule('declared-and-used'), answer('security.requiresUsersToProvidePATs')],
    },
    {
      id: 'enforcement/7-incidents',
      asks: 'Incidents are reported to Atlassian, and somebody can be reached about them.',
      of: 'developer',
      basis: [maker('securityContact'), document('SECURITY.md')],
      notShown: 'That an incident would be reported cannot be shown before there is one.',
    },
  ],
};
