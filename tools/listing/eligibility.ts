import { at, itemsAt, keysAt, textAt, type Place } from 'sightglass-for-jira/json/decoded';
import { readEgress } from '../../src/disclosure/derive/manifest';

/**
 * The reasons for which Atlassian's own check rejects an app for "Runs on Atlassian", by the names
 * in that check: https://developer.atlassian.com/platform/forge/runs-on-atlassian/
 */
export type Verdict =
  | 'HAS_REMOTES'
  | 'HAS_CONNECT_MODULES'
  | 'HAS_DEFINED_EGRESS'
  | 'HAS_EXPOSED_CREDENTIALS'
  | 'HAS_NON_DARE_COMPLIANT_SQL_MODULE'
  | 'HAS_EGRESS_WEBTRIGGER_MODULE';

/** What the manifest alone tells about eligibility. */
export interface Eligibility {
  readonly runsOnAtlassian: boolean;
  /**
   * Every reason with the places in the manifest that give it; empty for one that does not apply.
   */
  readonly verdicts: Readonly<Record<Verdict, readonly string[]>>;
  /** Whether all data is in storage that Atlassian pins to the site's region. */
  readonly dataResidency: 'pinned' | 'not-supported';
}

/** Derives from the manifest what `forge eligibility` answers for a deployed app. */
export function eligibilityOf(manifest: unknown): Eligibility {
  const egress = readEgress(manifest);
  const verdicts = {
    HAS_REMOTES: [...egress.remotes, ...egress.endpoints],
    HAS_CONNECT_MODULES: egress.connectModules,
    HAS_DEFINED_EGRESS: egress.externalAddresses,
    HAS_EXPOSED_CREDENTIALS: placesIn(manifest, ['providers', 'auth']),
    HAS_NON_DARE_COMPLIANT_SQL_MODULE: placesIn(manifest, ['modules', 'sql']),
    HAS_EGRESS_WEBTRIGGER_MODULE: dynamicWebTriggers(manifest),
  };
  const leaving = [...verdicts.HAS_REMOTES, ...verdicts.HAS_CONNECT_MODULES, ...outbound(verdicts)];
  return {
    runsOnAtlassian: Object.values(verdicts).every((places) => places.length === 0),
    verdicts,
    dataResidency: leaving.length === 0 ? 'pinned' : 'not-supported',
  };
}

const outbound = (
  verdicts: Readonly<
    Record<'HAS_DEFINED_EGRESS' | 'HAS_EGRESS_WEBTRIGGER_MODULE', readonly string[]>
  >,
): readonly string[] => [...verdicts.HAS_DEFINED_EGRESS, ...verdicts.HAS_EGRESS_WEBTRIGGER_MODULE];

const placesIn = (manifest: unknown, place: Place): readonly string[] => [
  ...itemsAt(manifest, ...place).map((entry) => textAt(entry, 'key') ?? place.join('.')),
  ...keysAt(manifest, ...place),
];

/** A web trigger limited to the answers in the manifest cannot carry data out. */
const dynamicWebTriggers = (manifest: unknown): readonly string[] =>
  itemsAt(manifest, 'modules', 'webtrigger')
    .filter((entry) => at(entry, 'response', 'type') !== 'static')
    .map((entry) => textAt(entry, 'key') ?? 'webtrigger');
