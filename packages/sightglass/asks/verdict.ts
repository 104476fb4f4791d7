import type { InspectorWords } from './inspection-words';
import { GRAVITIES, type Concern, type Finding, type Gravity } from './finding';
import type { Inspection } from './inspection';
import { lendersOf, receiversOf } from './outlets';

/** How many findings have each gravity. */
export const countsOf = ({ findings }: Inspection): Readonly<Record<Gravity, number>> => {
  const count = (gravity: Gravity): number =>
    findings.filter((finding) => finding.gravity === gravity).length;
  return {
    serious: count('serious'),
    notable: count('notable'),
    ordinary: count('ordinary'),
    reassuring: count('reassuring'),
  };
};

/**
 * The whole inspection in a line or two: the most important things the app does, or that it does
 * none of them.
 */
export function verdictOf(inspection: Inspection, words: InspectorWords): string {
  const { kind, findings, isPartial } = inspection;
  if (kind === 'unrecognised') return words.of('verdict.unrecognised');
  const deeds = deedsOf(inspection, words);
  const worst = GRAVITIES.find((gravity) => findings.some((each) => each.gravity === gravity));
  return words.joined('sentences', [
    isPartial ? words.of('verdict.partly') : '',
    deeds.length === 0 ? '' : words.sentence('verdict.does', deeds.slice(0, MOST_DEEDS)),
    worst === 'serious' ? '' : milder(inspection, worst, deeds.length > 0, words),
  ]);
}

const MOST_DEEDS = 7;

/** So many of the things that are worth knowing are told at once. */
const MOST_TOLD = 3;

/**
 * The verdict without serious findings. Where silence proves nothing, that is said instead of
 * praise.
 */
function milder(
  { findings, withheld, isPartial }: Inspection,
  worst: Gravity | undefined,
  hasDeeds: boolean,
  words: InspectorWords,
): string {
  const isPiece = withheld.includes('whole');
  if (isPiece) return words.of('verdict.piece');
  if (isPartial) return hasDeeds ? '' : words.of('verdict.nothing-found');
  if (worst === undefined) return words.of('verdict.nothing');
  if (hasDeeds) return words.of('verdict.not-serious');
  const isHeldBack = withheld.length > 0;
  if (worst === 'reassuring')
    return words.of(isHeldBack ? 'verdict.nothing' : 'verdict.reassuring');
  const notable = findings.filter(({ gravity }) => gravity === 'notable');
  const more = notable.length - MOST_TOLD;
  return words.joined('sentences', [
    words.of(`verdict.${worst}`),
    ...notable.slice(0, MOST_TOLD).map(words.finding),
    more > 0 ? words.of('inspect.more', { count: more }) : '',
  ]);
}

/** What the app does to a site and its people, most serious first. */
function deedsOf(inspection: Inspection, words: InspectorWords): readonly string[] {
  const { findings, declared } = inspection;
  const has = (concern: Concern, ...gravities: readonly Gravity[]): readonly Finding[] =>
    findings.filter((each) => each.concern === concern && gravities.includes(each.gravity));
  const said = (isSo: boolean, id: string, values = {}): readonly string[] =>
    isSo ? [words.of(`deed.${id}`, values)] : [];
  const administering = has('administer', 'serious');
  const reads = [
    ...has('read', 'notable', 'serious'),
    ...has('personal-data', 'notable', 'serious'),
  ];
  const deletes = has('delete', 'serious').length > 0;
  const hosts = receiversOf(declared);
  const lenders = lendersOf(declared).filter((host) => !hosts.includes(host));
  const isThere = (...ids: readonly string[]): boolean =>
    findings.some(({ id }) => ids.includes(id));
  return [
    ...said(has('impersonation', 'serious').length > 0, 'impersonate'),
    ...said(administering.length > 0, 'administer', { product: productsOf(administering) }),
    ...said(deletes, 'delete'),
    ...said(!deletes && has('delete', 'notable').length > 0, 'delete-some'),
    ...said(hosts.length > 0, reads.length > 0 ? 'send-read' : 'send', {
      hosts: words.hosts(hosts),
    }),
    ...said(hosts.length === 0 && sendsUnseen(findings), 'send-unseen'),
    ...said(lenders.length > 0, 'load', { hosts: words.hosts(lenders) }),
    ...said(has('unlicensed', 'serious').length > 0, 'let-in'),
    ...said(has('unknown', 'notable').length > 0, 'unknown'),
    ...said(has('change', 'notable', 'serious').some(isOfContent), 'change'),
    ...said(isThere('entrance.web-trigger', 'entrance.api'), 'answer'),
    ...said(has('page-security', 'serious').length > 0, 'loosen'),
    ...said(isThere('ai.model'), 'model'),
    ...said(reads.length > 0 && hosts.length === 0, 'read'),
  ];
}

const isOfContent = ({ id }: Finding): boolean => !id.startsWith('ai.') && id !== 'scopes.send';

/** Whether data leaves to addresses that the file does not name. */
export const sendsUnseen = (findings: readonly Finding[]): boolean =>
  findings.some(({ id }) => UNSEEN.includes(id));

const UNSEEN = [
  ...['remote.unlisted', 'remote.storage', 'remote.compute', 'remote.fetch', 'remote.other-uses'],
  ...['remote.unstated', 'remote.configurable', 'egress.backend', 'egress.client', 'egress.both'],
  ...['connect.server', 'connect.server-template', 'connect.server-unstated'],
  'connect.server-remote',
];

/** The products that findings mention; Jira for Connect findings without a product. */
const productsOf = (findings: readonly Finding[]): readonly string[] => {
  const products = findings.flatMap(({ values }) =>
    Object.entries(values).flatMap(([name, value]) =>
      name === 'product' && typeof value === 'object' ? value : [],
    ),
  );
  return products.length > 0 ? [...new Set(products)] : ['product.site'];
};

/** The most important sentence; `null` without findings. */
export const worstOf = ({ findings: [worst] }: Inspection, words: InspectorWords): string | null =>
  worst === undefined ? null : words.finding(worst);
