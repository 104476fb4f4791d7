import type { Place, SourceReading, StoredKey } from '../reading';
import { filled, sureness, words } from './words';

/** One part of a report: a title and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const at = ({ file, line }: Place): string => `${file}:${line}`;

/** The whole of a reading in short lines, each with its place and how sure it is. */
export const sectionsOf = (reading: SourceReading): readonly Section[] => [
  { title: words.section.calls, lines: callLines(reading) },
  { title: words.section.scopes, lines: scopeLines(reading) },
  { title: words.section.storage, lines: storageLines(reading) },
  { title: words.section.hosts, lines: hostLines(reading) },
  {
    title: words.section.browser,
    lines: reading.browser.map((each) => `${each.store} ${each.action} ${each.key}  ${at(each)}`),
  },
  {
    title: words.section.analytics,
    lines: reading.analytics.map((each) => `${each.name}  ${at(each)}  ${sureness(each)}`),
  },
  {
    title: words.section.logs,
    lines: reading.logs.map(
      (each) =>
        `${words.prints[each.prints]} (${each.what.join(', ')})  ${at(each)}  ${sureness(each)}`,
    ),
  },
  {
    title: words.section.handed,
    lines: reading.handed.map(
      (each) =>
        `${each.field}${each.uses.length === 0 ? '' : ` → ${each.uses.join(', ')}`}  ${at(each)}`,
    ),
  },
  {
    title: words.section.doors,
    lines: reading.doors.map(
      (each) =>
        `${filled(words.door[each.door], { name: each.name })}  ${at(each)}  ${sureness(each)}`,
    ),
  },
  {
    title: words.section.notShipped,
    lines: reading.notShipped.map(
      ({ file, why, lines }) =>
        `${file}  ${why}${lines.length === 0 ? '' : ` ${lines.join(', ')}`}`,
    ),
  },
  { title: words.section.broken, lines: reading.broken.map((each) => `${at(each)}  ${each.why}`) },
];

const callLines = ({ calls }: SourceReading): readonly string[] =>
  calls.map((call) => {
    const query = call.query === '' ? '' : `?${call.query}`;
    const scopes = call.operations.length === 1 ? call.operations.flatMap(leastOf).join(' + ') : '';
    return `${call.method ?? '?'} ${call.path}${query}  as ${call.as}${scopes === '' ? '' : `  ${scopes}`}  ${at(call)}  ${sureness(call)}`;
  });

/** Of the lists that open an operation, the shorter one. */
const leastOf = ({
  classic,
  granular,
}: {
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}): readonly string[] =>
  granular.length > 0 && granular.length <= classic.length
    ? granular
    : classic.length > 0
      ? classic
      : granular;

/** How many reasons are told of one scope. */
const MOST_REASONS = 3;

function scopeLines({ scopes, smallestScopes, manifest }: SourceReading): readonly string[] {
  const lines = scopes.map((each) => {
    const opens =
      each.state !== 'unused' || each.opens === null
        ? ''
        : `  ${filled(words.opens, { ...each.opens })}`;
    const because = each.because
      .slice(0, MOST_REASONS)
      .map((reason) => `${at(reason)} ${reason.what}`)
      .join('; ');
    const place = each.line === null ? '' : `  ${manifest}:${each.line}`;
    return `${each.scope}  ${words.state[each.state]}${place}${opens}${because === '' ? '' : `  ${because}`}  ${sureness(each)}`;
  });
  return [...lines, filled(words.smallest, { scopes: smallestScopes.join(', ') })];
}

const storageLines = ({ storage, keys }: SourceReading): readonly string[] => [
  ...storage.map(
    (use) =>
      `${use.store} ${use.action} ${use.entity === null ? '' : `${use.entity}/`}${use.key ?? words.everyKey}${use.people.length === 0 ? '' : ` (${use.people.join(', ')})`}  ${at(use)}  ${sureness(use)}`,
  ),
  ...keys.filter(({ isWritten }) => isWritten).map((key) => `${key.key}  ${fate(key)}  ${at(key)}`),
];

function fate(key: StoredKey): string {
  if (key.isDeletedAtUninstall) return words.deletedAtUninstall;
  if (key.isDeleted) return words.deleted;
  return key.hasTimeLimit
    ? words.timeLimit
    : key.certainty === 'undecidable'
      ? sureness(key)
      : words.neverDeleted;
}

const hostLines = ({ hosts, unusedHosts }: SourceReading): readonly string[] => [
  ...hosts.map(
    (host) =>
      `${host.host}  ${host.way}${host.needsDeclaring ? `  ${host.declaredAs ?? words.undeclared}` : ''}  ${at(host)}  ${sureness(host)}`,
  ),
  ...unusedHosts.map(
    (each) =>
      `${each.host}  ${filled(words.unusedHost, { what: each.what })}  ${at(each)}  ${sureness(each)}`,
  ),
];
