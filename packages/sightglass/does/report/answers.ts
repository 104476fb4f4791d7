import { neverDeleted } from '../detect/storage/stored-keys';
import type { Host, SourceReading } from '../reading';
import type { Say } from './say';

/** A drafted answer to a question of the Marketplace's Privacy & Security form. */
export interface Answer {
  /** The field's name in the form. */
  readonly field: string;
  readonly answer: 'yes' | 'no' | 'open';
  /** What supports it, with places. */
  readonly because: readonly string[];
}

/** Why a scope is requested: the calls, events and stores that need it. */
export interface Justification {
  readonly scope: string;
  readonly state: string;
  readonly lines: readonly string[];
}

export interface Answers {
  readonly answers: readonly Answer[];
  readonly justifications: readonly Justification[];
}

/** Whether data can leave this way; not by links that a person follows. */
const sends = ({ way }: Host): boolean => way !== 'navigation' && way !== 'icon';

/** Drafts the answers that the source determines, and marks the others as open. */
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

/** The absence of something is known only where everything was followed. */
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
