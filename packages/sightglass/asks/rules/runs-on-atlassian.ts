import type { DeclaredEgress } from '../declared/declared';
import { isAnalyticsTool } from '../../facts/hosts';
import { finding, type Finding, type Kind } from '../finding';
import { flag, has, items } from '../reading/node';
import { linesOf, named, type Given, type Rule } from './given';

const NO: Kind = ['roa.no', 'runs-on-atlassian', 'notable', 'implied'];
const ANALYTICS: Kind = ['roa.analytics', 'runs-on-atlassian', 'ordinary', 'implied'];
const NOT_FORGE: Kind = ['roa.connect', 'runs-on-atlassian', 'notable', 'implied'];

/** A verdict in Atlassian's own terms, and the lines that lead to it. */
interface Verdict {
  readonly code: string;
  readonly lines: readonly number[];
}

/**
 * Whether the app qualifies for Atlassian's programme, as far as the file tells:
 * https://developer.atlassian.com/platform/forge/runs-on-atlassian/
 */
export const tellRunsOnAtlassian: Rule = (given) => {
  if (given.kind === 'scope-list') return [];
  if (given.kind === 'connect-descriptor')
    return [finding(NOT_FORGE, [], { codes: ['HAS_CONNECT_MODULES'] })];
  const verdicts = verdictsOn(given);
  if (verdicts.length === 0) return analytics(given);
  const lines = verdicts.flatMap((verdict) => verdict.lines);
  return [finding(NO, lines, { codes: named(verdicts.map(({ code }) => code)) })];
};

/** Reasons why it does not qualify; empty where it does. */
export function verdictsOn(given: Given): Verdict[] {
  const { declared } = given;
  const found: readonly Verdict[] = [
    verdict('HAS_REMOTES', [...declared.remotes, ...declared.endpoints.filter(isRemote)]),
    verdict('HAS_CONNECT_MODULES', connectParts(given)),
    verdict('HAS_DEFINED_EGRESS', egress(given)),
    verdict('HAS_EXPOSED_CREDENTIALS', declared.providers),
    verdict('HAS_NON_DARE_COMPLIANT_SQL_MODULE', sqlOutsideResidency(given)),
    verdict(
      'HAS_EGRESS_WEBTRIGGER_MODULE',
      declared.webTriggers.filter(({ isDynamic }) => isDynamic),
    ),
  ];
  return found.filter(({ lines }) => lines.length > 0);
}

type Placed = readonly { readonly line: number }[];

const verdict = (code: string, placed: Placed): Verdict => ({ code, lines: linesOf(placed) });

const isRemote = ({ remote }: { readonly remote: string | null }): boolean => remote !== null;

const connectParts = ({ declared: { connect } }: Given): Placed =>
  connect === null ? [] : connect.modules.length > 0 ? connect.modules : [{ line: 1 }];

/**
 * Usage statistics may leave Atlassian, to an address declared as analytics and without personal
 * data.
 */
const egress = ({ declared }: Given): Placed => [
  ...declared.egress.filter((entry) => !isFigures(entry)),
  ...(declared.configurableEgress?.isOn === true ? [declared.configurableEgress] : []),
];

const sqlOutsideResidency = ({ root }: Given): Placed =>
  root === null
    ? []
    : items(root, 'modules', 'sql').filter(
        (sql) => has(sql, 'dareCompliant') && flag(sql, 'dareCompliant') !== true,
      );

const isFigures = ({ category, inScopeEud, address }: DeclaredEgress): boolean =>
  category?.toLowerCase() === 'analytics' && inScopeEud === false && isAnalyticsTool(address ?? '');

/** An app that qualifies may still send usage statistics. */
function analytics({ declared: { egress: all } }: Given): readonly Finding[] {
  const found = all.filter(isFigures);
  return found.length === 0
    ? []
    : [
        finding(ANALYTICS, linesOf(found), {
          addresses: named(found.map(({ address }) => address)),
        }),
      ];
}
