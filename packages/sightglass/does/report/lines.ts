import type { Place, SourceReading, StoredKey, HandedUse } from '../reading';
import { sureness, type Say } from './say';

/** One part of a report: a title and its lines. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const at = ({ file, line }: Place): string => `${file}:${line}`;

/** A whole reading in short lines, each with its place and certainty. */
export const sectionsOf = (reading: SourceReading, say: Say): readonly Section[] => [
  { title: say('section.calls'), lines: callLines(reading, say) },
  { title: say('section.scopes'), lines: scopeLines(reading, say) },
  { title: say('section.storage'), lines: storageLines(reading, say) },
  { title: say('section.hosts'), lines: hostLines(reading, say) },
  {
    title: say('section.browser'),
    lines: reading.browser.map((each) => `${each.store} ${each.action} ${each.key}  ${at(each)}`),
  },
  {
    title: say('section.analytics'),
    lines: reading.analytics.map((each) => `${each.name}  ${at(each)}  ${sureness(say, each)}`),
  },
  {
    title: say('section.logs'),
    lines: reading.logs.map(
      (each) =>
        `${say(`prints.${each.prints}`)} (${each.what.join(', ')})  ${at(each)}  ${sureness(say, each)}`,
    ),
  },
  {
    title: say('section.handed'),
    lines: reading.handed.map(
      (each) =>
        `${each.field}${firstUses(each)
          .map((used) => ` → ${used.use} ${at(used)}`)
          .join('')}  ${at(each)}`,
    ),
  },
  {
    title: say('section.doors'),
    lines: reading.doors.map(
      (each) =>
        `${say(`door.${each.door}`, { name: each.name })}  ${at(each)}  ${sureness(say, each)}`,
    ),
  },
  {
    title: say('section.notShipped'),
    lines: reading.notShipped.map(
      ({ file, why, lines }) =>
        `${file}  ${why}${lines.length === 0 ? '' : ` ${lines.join(', ')}`}`,
    ),
  },
  { title: say('section.broken'), lines: reading.broken.map((each) => `${at(each)}  ${each.why}`) },
];

/** The first place of each use; the JSON has them all. */
const firstUses = ({ usedAt }: HandedUse): HandedUse['usedAt'] =>
  usedAt.filter(({ use }, index) => usedAt.findIndex((each) => each.use === use) === index);

const callLines = ({ calls }: SourceReading, say: Say): readonly string[] =>
  calls.map((call) => {
    const query = call.query === '' ? '' : `?${call.query}`;
    const scopes = call.operations.length === 1 ? call.operations.flatMap(leastOf).join(' + ') : '';
    return `${call.method ?? '?'} ${call.path}${query}  as ${call.as}${scopes === '' ? '' : `  ${scopes}`}  ${at(call)}  ${sureness(say, call)}`;
  });

/** The shorter of the two lists that open an operation. */
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

/** At most this many reasons are given for one scope. */
const MOST_REASONS = 3;

function scopeLines(
  { scopes, smallestScopes, manifest }: SourceReading,
  say: Say,
): readonly string[] {
  const lines = scopes.map((each) => {
    const opens =
      each.state !== 'unused' || each.opens === null ? '' : `  ${say('opens', { ...each.opens })}`;
    const because = each.because
      .slice(0, MOST_REASONS)
      .map((reason) => `${at(reason)} ${reason.what}`)
      .join('; ');
    const place = each.line === null ? '' : `  ${manifest}:${each.line}`;
    return `${each.scope}  ${say(`state.${each.state}`)}${place}${opens}${because === '' ? '' : `  ${because}`}  ${sureness(say, each)}`;
  });
  return [...lines, say('smallest', { scopes: smallestScopes.join(', ') })];
}

const storageLines = ({ storage, keys }: SourceReading, say: Say): readonly string[] => [
  ...storage.map(
    (use) =>
      `${use.store} ${use.action} ${use.entity === null ? '' : `${use.entity}/`}${use.key ?? say('everyKey')}${use.people.length === 0 ? '' : ` (${use.people.join(', ')})`}  ${at(use)}  ${sureness(say, use)}`,
  ),
  ...keys
    .filter(({ isWritten }) => isWritten)
    .map((key) => `${key.key}  ${fate(key, say)}  ${at(key)}`),
];

function fate(key: StoredKey, say: Say): string {
  if (key.isDeletedAtUninstall) return say('deletedAtUninstall');
  if (key.isDeleted) return say('deleted');
  return key.hasTimeLimit
    ? say('timeLimit')
    : key.certainty === 'undecidable'
      ? sureness(say, key)
      : say('neverDeleted');
}

const hostLines = ({ hosts, unusedHosts }: SourceReading, say: Say): readonly string[] => [
  ...hosts.map(
    (host) =>
      `${host.host}  ${host.way}${host.needsDeclaring ? `  ${host.declaredAs ?? say('undeclared')}` : ''}  ${at(host)}  ${sureness(say, host)}`,
  ),
  ...unusedHosts.map(
    (each) =>
      `${each.host}  ${say('unusedHost', { what: each.what })}  ${at(each)}  ${sureness(say, each)}`,
  ),
];
