import type { Finding } from '../../asks/finding';
import type { Inspection } from '../../asks/inspection';
import { isAtlassians } from '../../facts/hosts';
import type { Passage, SaidPassage, StatementReading, TopicReading } from '../../says/reading';
import { hostOf } from '../../says/values/contacts';
import { itemAt } from '../../json/own';
import type { Point, PointId, Verdict } from '../held';

/** Compares one thing; empty where neither side mentions it. */
export type Rule = (statement: StatementReading, app: Inspection) => readonly Point[];

/** Makes a point with its places in order. */
export const point = (
  [id, verdict, topic]: readonly [id: PointId, verdict: Verdict, topic: number],
  passages: readonly Passage[],
  lines: readonly number[],
  values: Point['values'] = {},
): Point => ({
  id,
  verdict,
  topic,
  passages: passages.map(({ start, end }) => ({ start, end })).slice(0, 5),
  lines: [...new Set(lines)].sort((a, b) => a - b),
  values,
});

const NOT_FOUND = { answer: 'not-found', passages: [], values: [] } as const;

/** The reading of one topic. */
export const topicOf = (
  { topics }: StatementReading,
  number: number,
): Pick<TopicReading, 'answer' | 'passages' | 'values'> => itemAt(topics, number - 1) ?? NOT_FOUND;

/** The passages of a claim that affirm it, or deny it. */
export const saying = (
  { topics, besides }: StatementReading,
  claim: string,
  says: 'yes' | 'no',
): SaidPassage[] =>
  [...topics.flatMap(({ passages }) => passages), ...besides].filter(
    (passage) => passage.claim === claim && passage.says === says,
  );

/** Where it says that nothing leaves Atlassian, or that all stays there. */
export const staysWithin = (statement: StatementReading): SaidPassage[] => [
  ...saying(statement, 'leaves-atlassian', 'no'),
  ...saying(statement, 'stays-in-atlassian', 'yes'),
];

/** The findings about any of the concerns. */
export const about = (
  { findings }: Inspection,
  ...concerns: readonly Finding['concern'][]
): Finding[] =>
  findings.filter(({ concern, gravity }) => concerns.includes(concern) && gravity !== 'reassuring');

/** The lines of all findings. */
export const linesOf = (found: readonly { readonly lines: readonly number[] }[]): number[] =>
  found.flatMap(({ lines }) => lines);

/** A server that the app sends to, with the line that names it. */
export interface Server {
  readonly host: string;
  readonly line: number;
  readonly region: string;
}

/**
 * Every server outside Atlassian that the file names: backend addresses, remotes, Connect servers.
 */
export function serversOf({ declared }: Inspection): Server[] {
  const called = declared.egress.filter(({ kind }) => kind.startsWith('fetch.'));
  const connect = declared.connect?.baseUrl;
  const all = [
    ...called.map(({ address, line }) => ({ url: address, line, region: 'default' })),
    ...declared.remotes.flatMap(({ urls }) => urls),
    ...(connect == null ? [] : [connect]),
  ];
  return all.flatMap(({ url, line, region }) =>
    url === null || isAtlassians(url) ? [] : [{ host: hostOf(url), line, region }],
  );
}

/** Whether any part of the app is Connect's: then code runs on its maker's server, named or not. */
export const isConnect = ({ declared }: Inspection): boolean => declared.connect !== null;

/** The names of servers, each once. */
export const namesOf = (servers: readonly Server[]): string[] => [
  ...new Set(servers.map(({ host }) => host)),
];
