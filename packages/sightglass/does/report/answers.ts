import { neverDeleted } from '../detect/storage/stored-keys';
import type { Host, SourceReading } from '../reading';
import { words } from './words';

/** A draft answer to one question of the Marketplace's Privacy & Security form. */
export interface Answer {
  readonly field: keyof typeof words.question;
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'open';
  /** What it rests on, with places. */
  readonly because: readonly string[];
}

/** Why a scope is asked for: the calls, events and stores that need it. */
export interface Justification {
  readonly scope: string;
  readonly state: string;
  readonly lines: readonly string[];
}

export interface Answers {
  readonly answers: readonly Answer[];
  readonly justifications: readonly Justification[];
}

/** Ways out by which data can leave; links that a person follows are none. */
const sends = ({ way }: Host): boolean => way !== 'navigation' && way !== 'icon';

/** Drafts the answers that the source settles, and says which it does not. */
export function answersOf(reading: SourceReading): Answers {
  const out = reading.hosts.filter(sends).map(({ host, file, line }) => `${host} ${file}:${line}`);
  const logged = reading.logs
    .filter(({ prints }) => prints !== 'error')
    .map(({ what, file, line }) => `${what.join(', ')} ${file}:${line}`);
  const kept = neverDeleted(reading.keys).map(({ key, file, line }) => `${key} ${file}:${line}`);
  const leaves = out.length > 0 ? 'yes' : nothing(reading);
  return {
    answers: [
      answer('appProcessEUDOutsideAtlassian', leaves, out),
      answer('appStoresEUDOutsideAtlassian', out.length > 0 ? 'open' : nothing(reading), out),
      answer('isEndUserDataShared', out.length > 0 ? 'open' : nothing(reading), out),
      answer('logEndUserData', logged.length > 0 ? 'yes' : nothing(reading), logged),
      answer('isRetentionDurationIndefinite', kept.length > 0 ? 'yes' : nothing(reading), kept),
    ],
    justifications: reading.scopes
      .filter(({ state }) => state !== 'missing')
      .map(({ scope, state, because }) => ({
        scope,
        state,
        lines: because.map(({ file, line, what }) => `${what} ${file}:${line}`),
      })),
  };
}

/** That something is not there is only known where all could be followed. */
const nothing = ({ isPartial, broken, calls, hosts }: SourceReading): 'no' | 'open' =>
  isPartial ||
  broken.length > 0 ||
  [...calls, ...hosts].some(({ certainty }) => certainty === 'undecidable')
    ? 'open'
    : 'no';

const answer = (
  field: Answer['field'],
  its: Answer['answer'],
  because: readonly string[],
): Answer => ({ field, question: words.question[field], answer: its, because });

/** The drafts as Markdown. */
export const answersAsMarkdown = ({ answers, justifications }: Answers): string =>
  [
    `> ${words.answer.draft}`,
    ...answers.map(({ question, answer: its, because }) =>
      [`## ${question}`, '', words.answer[its], ...because.map((each) => `- \`${each}\``)].join(
        '\n',
      ),
    ),
    [
      `## ${words.question.permissionsJustification}`,
      ...justifications.map(({ scope, state, lines }) =>
        [
          `### \`${scope}\``,
          '',
          ...(lines.length === 0 ? [stateWords(state)] : lines.map((each) => `- \`${each}\``)),
        ].join('\n'),
      ),
    ].join('\n\n'),
  ].join('\n\n') + '\n';

const stateWords = (state: string): string =>
  Object.entries(words.state).find(([name]) => name === state)?.[1] ?? state;
