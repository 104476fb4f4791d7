import {
  disclosed,
  disclosedEmpty,
  fact,
  notInManifest,
  rule,
  test,
  type Evidence,
} from './evidence';

/** Atlassian blocks every outside address, because the manifest names none. */
export const nothingLeaves: readonly Evidence[] = [
  notInManifest('permissions.external'),
  disclosedEmpty('egress.externalAddresses'),
  disclosedEmpty('egress.remotes'),
  fact('outsideAddressesBlocked'),
];

/** Jira refuses whatever the declared scopes do not cover. */
export const onlyTheseScopes: readonly Evidence[] = [disclosed('scopes'), fact('scopesRequired')];

/** A stored field has one declared form, and anything else is refused before it is written. */
export const onlyTheseFields: readonly Evidence[] = [
  disclosed('stored.0.fields'),
  rule('disclosure-current'),
  rule('doors'),
];

/** The code has no way to the network, the browser's storage, the process or the log but one. */
export const noOtherWay: readonly Evidence[] = [rule('subset'), rule('imports'), rule('doors')];

/** A log line is a declared name, numbers, and at most one code of a closed list. */
export const onlyTheseLogLines: readonly Evidence[] = [disclosed('logEvents'), rule('doors')];

/** The app gets wider permissions only when an admin says yes. */
export const adminDecides: readonly Evidence[] = [
  disclosed('scopes'),
  fact('wideningNeedsApproval'),
];

/** Tests that run on every build, by what they show. */
export const tested = {
  justLooking: adminPage('writes nothing when it is only looked at'),
  receipt: adminPage(
    'tells in its receipt what it was handed, all of it declared and none of it kept',
  ),
  values: adminPage(
    'shows the stored values, when they were stored and when they expire, as its own',
  ),
  file: test(
    'test/src/disclosure/export/document.test.ts',
    'holds the stored values when it is made on the page of a site',
  ),
  refresh: adminPage('corrects a renamed base URL on refresh, and says when nothing changed'),
  erase: adminPage('erases all, shows nothing stored, and records again when asked'),
  rehearsal: adminPage('rehearses the uninstall with the real erase and puts the same record back'),
  apart: adminPage('keeps globex apart: nothing done at acme reaches it'),
  onlyAdmins: whoMay('refuses %s and changes nothing'),
  panel: whoMay('never hands the panel a stored value, nor reads storage for it'),
  personal: whoMay('never hands the personal page a stored value, nor reads storage for it'),
  refusalLog: whoMay('logs a refusal as a name, a code and milliseconds only'),
  uninstall: uninstalled('leaves nothing of acme and does not touch globex'),
  meanwhile: test(
    'test/src/record/removal.test.ts',
    'an uninstall erases what is written while it looks at its work, and counts it',
  ),
  renewal: renewed(
    'starts the time limit anew as the weeks pass, so that the record outlives its 90 days',
  ),
  expiry: renewed('lets the record expire when no run renews it'),
  neverCreated: renewed('never creates a record'),
} as const;

function adminPage(name: string): Evidence {
  return test('test/src/entry/resolvers/admin-page.test.ts', name);
}
function whoMay(name: string): Evidence {
  return test('test/src/entry/resolvers/who-may.test.ts', name);
}
function uninstalled(name: string): Evidence {
  return test('test/src/entry/lifecycle/pre-uninstall.test.ts', name);
}
function renewed(name: string): Evidence {
  return test('test/src/entry/lifecycle/renew.test.ts', name);
}
