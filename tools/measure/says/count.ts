import { readDocument } from 'sightglass-for-jira/says/read';
import type { Answer } from 'sightglass-for-jira/says/reading';
import { sentencesOf } from 'sightglass-for-jira/says/text/sentences';
import { answerOf, byClaim } from 'sightglass-for-jira/says/topics/answer';
import { hear } from 'sightglass-for-jira/says/topics/hear';

import type { Cell } from './cells';
import { documentOf, labelsOf, type LabelInPlace, type LabelledPolicy } from './labelled';

/** What the labels answer. */
export type Truth = 'yes' | 'no' | 'nothing';

/** A question to a policy: the reader's answer and the labels'. */
export interface Answered {
  readonly policy: string;
  readonly cell: string;
  readonly answer: Answer;
  readonly truth: Truth;
}

/** The reader's answers to all questions about one policy. */
export function answersTo(policy: LabelledPolicy, cells: readonly Cell[]): Answered[] {
  const document = documentOf(policy);
  const labels = labelsOf(policy);
  const claims = byClaim(hear(sentencesOf(document)));
  const { topics } = readDocument(document, 'text');
  return cells.map((cell) => ({
    policy: policy.policy,
    cell: cell.name,
    answer:
      cell.topic === null
        ? answerOf(
            cell.claims.flatMap((claim) => claims.get(claim) ?? []),
            'says-so',
          )
        : (topics[cell.topic - 1]?.answer ?? 'not-found'),
    truth: truthOf(labels.filter(cell.asks)),
  }));
}

const truthOf = (labels: readonly LabelInPlace[]): Truth =>
  labels.some(({ performed }) => performed) ? 'yes' : labels.length > 0 ? 'no' : 'nothing';

/** How often each answer was given, and how often it was right. */
export interface Figures {
  readonly cells: number;
  /** Questions to which the labels answer yes. */
  readonly true: number;
  readonly said: number;
  readonly saidRight: number;
  readonly denied: number;
  readonly deniedRight: number;
  readonly absent: number;
  readonly absentRight: number;
  readonly unclear: number;
}

/**
 * `says so` is right where the labels answer yes; `says it does not` and `not found` where none
 * does. An unclear answer is neither right nor wrong.
 */
export function figuresOf(answered: readonly Answered[]): Figures {
  const count = (answer: Answer, isRight: (truth: Truth) => boolean = () => true): number =>
    answered.filter((one) => one.answer === answer && isRight(one.truth)).length;
  const isYes = (truth: Truth): boolean => truth === 'yes';
  const isNot = (truth: Truth): boolean => truth !== 'yes';
  return {
    cells: answered.length,
    true: answered.filter(({ truth }) => truth === 'yes').length,
    said: count('says-so'),
    saidRight: count('says-so', isYes),
    denied: count('says-not'),
    deniedRight: count('says-not', isNot),
    absent: count('not-found'),
    absentRight: count('not-found', isNot),
    unclear: count('unclear'),
  };
}

/** A share in percent with one digit; `null` of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
