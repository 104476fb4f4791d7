import { GRAVITIES, type Gravity } from '../../asks/finding';
import type { Inspection } from '../../asks/inspection';
import { receiversOf } from '../../asks/outlets';
import { countsOf, sendsUnseen } from '../../asks/verdict';
import type { Reach } from '../../facts/figures';
import { byName } from '../../json/own';
import type { StatementReading } from '../../says/reading';
import { openTopics } from '../questions';
import { review } from '../review';

/** One app among many, as it was read. */
export interface AppGiven {
  /** What the reader calls it: the name of its file, where the file gives it none. */
  readonly name: string;
  readonly asks: Inspection | null;
  readonly says: StatementReading | null;
}

/** What is told of an app in one row. Plain data. */
export interface AppSummary {
  /** The name that its file gives it, unless that is only an id; else what the reader calls it. */
  readonly name: string;
  /** The gravest of what was found; `null` where nothing can be told. */
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

/** Where data goes: to hosts outside Atlassian, to a server that is not named, to none that is declared, or it is not told. */
export interface Goes {
  readonly to: 'hosts' | 'unnamed' | 'none' | 'untold';
  readonly hosts: readonly string[];
}

/** What the statement leaves open. */
export interface Open {
  readonly statement: 'read' | 'not-read' | 'none';
  /** Where it says otherwise than the file. */
  readonly disagreements: number;
  /** What is wrong with the text itself. */
  readonly faults: number;
  /** Topics that an admin has to know of and that it does not settle, the most important first. */
  readonly topics: readonly string[];
}

/** An app in one row. */
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

/** Most manifests give no name but an id, which tells nobody anything. */
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
