import type { Publisher } from '../../../src/statement/publisher';

/** A maker that is named completely and correctly. */
export const named: Publisher = {
  legalName: 'Glasswright Software GmbH',
  address: 'Hafenstrasse 1, 20457 Hamburg, Germany',
  privacyContact: 'privacy@glasswright.dev',
  securityContact: 'security@glasswright.dev',
  supportUrl: 'https://glasswright.dev/support',
  responseDays: 10,
  messageDays: 180,
  dataProtectionOfficer: null,
  role: 'processor',
  jurisdiction: 'DE',
  price: 'free',
  termsUrl: null,
  dataProcessingUrl: null,
  securityPolicyUrl: null,
  issueTrackerUrl: null,
  breachNoticeHours: 72,
  transferNoticeDays: 30,
};
