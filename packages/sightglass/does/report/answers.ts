import { neverDeleted } from '../detect/storage/stored-keys';
import type { Host, SourceReading } from '../reading';
import type { Say } from './words';

/** A draft answer to one question of the Marketplace's Privacy & Security form. */
export interface Answer {
  /** The field's name in the form. */
  readonly field: string;
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

const answer = (field: string, its: Answer['answer'], because: readonly string[]): Answer => ({
  field,
  answer: its,
  because,
});

/** The drafts as Markdown. */
export function answersAsMarkdown({ answers, justifications }: Answers, say: Say): string {
  const listed = (lines: readonly string[]): string =>
    lines.map((each) => `- \`${each}\``).join('\n');
  const parts = answers.map(({ field, answer: its, because }) =>
    [`## ${say(`question.${field}`)}`, say(`answer.${its}`), listed(because)]
      .join('\n\n')
      .trimEnd(),
  );
  const scopes = justifications.map(
    ({ scope, state, lines }) =>
      `### \`${scope}\`\n\n${lines.length === 0 ? say(`state.${state}`) : listed(lines)}`,
  );
  return `${[`> ${say('answer.draft')}`, ...parts, `## ${say('question.permissionsJustification')}`, ...scopes].join('\n\n')}\n`;
}
