import { about, isConnect, linesOf, point, saying, serversOf, topicOf, type Rule } from './rule';

const INSTALL = 24;
const UNINSTALL = 48;
const RETENTION = 47;

/** The text says that only installation data is kept: does the file let the app keep more? */
export const installOnly: Rule = (statement, app) => {
  const said = [
    ...saying(statement, 'install-only', 'yes'),
    ...saying(statement, 'install-only', 'no'),
  ];
  if (said.length === 0) return [];
  const stores = app.declared.remotes.filter(
    ({ operations, storesInScopeEud }) =>
      storesInScopeEud !== false && (operations.length === 0 || operations.includes('storage')),
  );
  const kept = app.findings.filter(
    ({ id }) => id === 'storage.personal' || id === 'storage.content',
  );
  const lines = [...stores.map(({ line }) => line), ...linesOf(kept)];
  if (lines.length > 0) return [point(['keeps-more', 'disagrees', INSTALL], said, lines)];
  return isConnect(app) ? [] : [point(['keeps-install-only', 'bears-out', INSTALL], said, [])];
};

/**
 * The text says that an uninstall deletes: is the app called then, and is anything kept elsewhere?
 */
export const uninstallDeletes: Rule = (statement, app) => {
  if (app.kind === 'scope-list') return [];
  const topic = topicOf(statement, UNINSTALL);
  const isTold = app.findings.filter(
    ({ id }) => id === 'uninstall.told' || id === 'uninstall.connect-told',
  );
  if (topic.answer === 'says-so') {
    if (isTold.length > 0)
      return [point(['uninstall-told', 'bears-out', UNINSTALL], topic.passages, linesOf(isTold))];
    const keeps = serversOf(app).length > 0 || isConnect(app) || about(app, 'storage').length > 0;
    return keeps ? [point(['uninstall-not-told', 'disagrees', UNINSTALL], topic.passages, [])] : [];
  }
  return isTold.length > 0 && topic.answer === 'not-found'
    ? [point(['uninstall-silent', 'says-nothing', UNINSTALL], [], linesOf(isTold))]
    : [];
};

/** The app stores something: does the text say for how long? */
export const retentionTold: Rule = (statement, app) => {
  const stored = about(app, 'storage');
  if (stored.length === 0 || topicOf(statement, RETENTION).answer !== 'not-found') return [];
  return [point(['retention-silent', 'says-nothing', RETENTION], [], linesOf(stored))];
};
