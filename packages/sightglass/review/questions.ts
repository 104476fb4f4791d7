import type { Fault, FaultId, StatementReading, TopicReading } from '../says/reading';
import type { Point, Question } from './held';
import { itemAt } from '../json/own';

/** A maker would hardly answer more questions than this. */
const MOST = 10;

/** Faults of the text that only the maker can resolve. */
const ASKED_FAULTS: ReadonlySet<FaultId> = new Set<FaultId>([
  'yes-and-no',
  'affirmed-and-denied',
  'leaves-after-all',
  'retention-contradicts',
  'uninstall-contradicts',
  'purpose-exceeded',
  'contact-domains',
  'contact-hidden',
  'contact-missing',
  'list-empty',
  'lapsed',
]);

/** Topics that an admin must know about, the most important first. */
const ASKED_TOPICS = [38, 45, 47, 48, 10, 55, 52, 33, 51, 56, 59, 16];

/**
 * What to ask the maker: about disagreements, then contradictions in the text, then what it leaves
 * open.
 */
export function questionsFor(
  points: readonly Point[],
  statement: StatementReading | null,
): Question[] {
  const disagreements = points
    .filter(({ verdict }) => verdict === 'disagrees')
    .map(({ id, topic, values }) => ({ id, topic, values }));
  const questions = [
    ...disagreements,
    ...(statement?.isRead === true ? ofStatement(statement, disagreements) : []),
  ];
  return questions.slice(0, MOST);
}

function ofStatement({ faults, topics }: StatementReading, asked: readonly Question[]): Question[] {
  const known = new Set(asked.map(({ topic }) => topic));
  const ofFaults = faults
    .filter(({ id }) => ASKED_FAULTS.has(id))
    .filter(isFirstOfItsKind)
    .map(({ id, values }) => ({ id: `fault-${id}`, topic: 60, values }));
  const ofTopics = openTopics({ topics })
    .filter(({ topic }) => !known.has(topic))
    .map(({ topic, id, answer }) => ({ id: `topic-${answer}`, topic, values: { topic: id } }));
  return [...ofFaults, ...ofTopics];
}

/** Of one fault in several places one question is asked; of contradictions, one for each item. */
const isFirstOfItsKind = ({ id, values }: Fault, at: number, all: readonly Fault[]): boolean =>
  all.findIndex((other) => other.id === id && other.values['item'] === values['item']) === at;

/**
 * Topics that an admin must know about and that a statement does not settle, the most important
 * first.
 */
export const openTopics = ({ topics }: Pick<StatementReading, 'topics'>): TopicReading[] =>
  ASKED_TOPICS.flatMap((number) => itemAt(topics, number - 1) ?? []).filter(
    ({ answer }) => answer === 'not-found' || answer === 'unclear',
  );
