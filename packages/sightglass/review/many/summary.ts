import { GRAVITIES, type Gravity } from '../../asks/finding';
import type { Inspection } from '../../asks/inspection';
import { receiversOf } from '../../asks/outlets';
import { countsOf, sendsUnseen } from '../../asks/verdict';
import type { Reach } from '../../facts/figures';
import { byName } from '../../json/own';
import type { StatementReading } from '../../says/reading';
import { openTopics } from '../questions';
import { review } from '../review';

/** One of many apps, with what was read of it. */
export interface AppGiven {
  /** Its name for the reader: that of its file where the file states none. */
  readonly name: string;
  readonly asks: Inspection | null;
  readonly says: StatementReading | null;
}

/** An app in one row. Plain data. */
export interface AppSummary {
  /** The name in its file, unless that is only an id; else the reader's name for it. */
  readonly name: string;
  /** The gravity of its most serious finding; `null` where nothing can be told. */
  readonly worst: Gravity | null;
  readonly serious: number;
  readonly notable: number;
  /** Whether part of what it asks for could not be read. */
  readonly isPartial: boolean;
  /** What its scopes open, by product. */
  readonly reach: readonly Reach[];
  readonly goes: Goes;
  /** What its statement leaves open. */
  readonly leaves: Open;
}

/**
 * Where data goes: to named hosts outside Atlassian, to an unnamed server, nowhere that is
 * declared, or unknown.
 */
export interface Goes {
  readonly to: 'hosts' | 'unnamed' | 'none' | 'untold';
  readonly hosts: readonly string[];
}

/** What the statement leaves open. */
export interface Open {
  readonly statement: 'read' | 'not-read' | 'none';
  /** How many points contradict the file. */
  readonly disagreements: number;
  /** How many faults the text itself has. */
  readonly faults: number;
  /** Topics that an admin must know about and that it does not settle, the most important first. */
  readonly topics: readonly string[];
}

/** Summarises an app in one row. */
export function summaryOf({ name, asks, says }: AppGiven): AppSummary {
  const known = asks === null || asks.kind === 'unrecognised' ? null : asks;
  const counts = known === null ? null : countsOf(known);
  return {
    name: nameIn(known) ?? name,
    worst:
      counts === null
        ? null
        : (GRAVITIES.find((gravity) => byName(counts, gravity) > 0) ?? 'ordinary'),
    serious: counts?.serious ?? 0,
    notable: counts?.notable ?? 0,
    isPartial: known?.isPartial ?? false,
    reach:
      known === null ? [] : [...(known.reach === null ? [] : [known.reach]), ...known.elsewhere],
    goes: goesOf(known),
    leaves: openOf(says, known),
  };
}

/** Most manifests state only an id, which means nothing to a reader. */
const nameIn = (asks: Inspection | null): string | null =>
  asks?.app == null || /^ari:/i.test(asks.app) ? null : asks.app;

function goesOf(asks: Inspection | null): Goes {
  if (asks === null || asks.kind === 'scope-list') return { to: 'untold', hosts: [] };
  const hosts = receiversOf(asks.declared);
  if (hosts.length > 0) return { to: 'hosts', hosts };
  if (sendsUnseen(asks.findings)) return { to: 'unnamed', hosts: [] };
  const isWhole = !asks.isPartial && !asks.withheld.includes('whole');
  return { to: isWhole ? 'none' : 'untold', hosts: [] };
}

function openOf(says: StatementReading | null, asks: Inspection | null): Open {
  const nothing = { disagreements: 0, faults: 0, topics: [] };
  if (says === null) return { statement: 'none', ...nothing };
  if (!says.isRead) return { statement: 'not-read', ...nothing };
  const { points } = review(says, asks);
  return {
    statement: 'read',
    disagreements: points.filter(({ verdict }) => verdict === 'disagrees').length,
    faults: says.faults.length,
    topics: openTopics(says).map(({ id }) => id),
  };
}
