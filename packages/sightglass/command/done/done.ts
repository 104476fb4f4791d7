import type { Host, Place, SourceReading, StoredKey } from '../../does/reading';
import type { Done, SourceDone } from '../../review/source-held';

/** What of a source is compared with the other two readings: certain facts only. */
export function doneIn(reading: SourceReading): SourceDone {
  const { scopes, hosts, keys, manifest } = reading;
  const scopesThat = (state: 'unused' | 'missing' | 'undecidable'): readonly Done[] =>
    scopes
      .filter((each) => each.state === state && (state === 'undecidable' || isCertain(each)))
      .map(({ scope, line, because }) => ({
        name: scope,
        place: at(because[0] ?? { file: manifest, line: line ?? 1 }),
      }));
  const sent = hosts.filter(({ way }) => way !== 'navigation' && way !== 'icon');
  const known = sent.filter((each) => each.host !== 'dynamic' && isCertain(each));
  return {
    isWhole: !reading.isPartial && reading.broken.length === 0,
    unusedScopes: scopesThat('unused'),
    openScopes: scopesThat('undecidable'),
    missingScopes: scopesThat('missing'),
    hosts: known.map(hostDone),
    undeclaredHosts: known
      .filter(({ declaredAs, needsDeclaring }) => needsDeclaring && declaredAs === null)
      .map(hostDone),
    unusedHosts: reading.unusedHosts.filter(isCertain).map(hostDone),
    hasOpenHosts: known.length < sent.length,
    keptKeys: keys.filter(staysIn).map(keyDone),
    deletedKeys: keys.every((key) => key.isDeletedAtUninstall || !key.isWritten)
      ? keys.filter(({ isDeletedAtUninstall }) => isDeletedAtUninstall).map(keyDone)
      : [],
    analytics: reading.analytics
      .filter(isCertain)
      .map((each) => ({ name: each.name, place: at(each) })),
    browserStores: reading.browser.map((each) => ({ name: each.store, place: at(each) })),
    loggedPeople: reading.logs
      .filter((each) => each.prints === 'personal' && isCertain(each))
      .map((each) => ({ name: each.what.join(', '), place: at(each) })),
  };
}

/**
 * Whether a key's values stay in the product after an uninstall. Atlassian deletes the app's own
 * stores.
 */
const staysIn = ({ store, isWritten, isDeletedAtUninstall, hasTimeLimit, ...key }: StoredKey) =>
  store === 'property' && isWritten && !isDeletedAtUninstall && !hasTimeLimit && isCertain(key);

const isCertain = ({ certainty }: { readonly certainty: string }): boolean =>
  certainty === 'certain';

const at = ({ file, line }: Place): string => `${file}:${line}`;

const hostDone = (each: Pick<Host, 'host'> & Place): Done => ({ name: each.host, place: at(each) });

const keyDone = (each: StoredKey): Done => ({ name: each.key, place: at(each) });
