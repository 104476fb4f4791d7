import { neverDeleted } from '../detect/storage/stored-keys';
import type { Certainty, Doubt, Place, SourceReading } from '../reading';
import { filled, words } from './words';

/** What a build can be told to fail on. */
export const CONCERNS = [
  'unused-scope',
  'missing-scope',
  'undeclared-host',
  'never-deleted',
  'logged-identity',
  'open-door',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Something that the maker of the app should look at. */
export interface SourceFinding extends Place {
  readonly concern: Concern;
  /** What it is about, the same on every reading: it is accepted by this name. */
  readonly subject: string;
  readonly sentence: string;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

/** Everything in a reading that one can be told to fail on. What is not decidable is told, but no finding. */
export const findingsIn = (reading: SourceReading): readonly SourceFinding[] =>
  [
    ...scopes(reading),
    ...hosts(reading),
    ...keys(reading),
    ...logs(reading),
    ...doors(reading),
  ].filter(({ certainty }) => certainty !== 'undecidable');

const finding = (
  concern: Concern,
  subject: string,
  about: Omit<SourceFinding, 'concern' | 'subject' | 'sentence'>,
  sentence = filled(words.concern[concern], { subject }),
): SourceFinding => ({
  concern,
  subject,
  sentence,
  file: about.file,
  line: about.line,
  certainty: about.certainty,
  doubt: about.doubt,
});

const scopes = ({ scopes: all, manifest }: SourceReading): readonly SourceFinding[] =>
  all.flatMap(({ scope, line, state, because, ...sure }) => {
    if (state === 'unused')
      return [finding('unused-scope', scope, { file: manifest, line: line ?? 1, ...sure })];
    const [first] = because;
    return state === 'missing' && first !== undefined
      ? [finding('missing-scope', scope, { ...first, ...sure })]
      : [];
  });

const hosts = ({ hosts: all }: SourceReading): readonly SourceFinding[] =>
  all
    .filter(({ needsDeclaring, declaredAs }) => needsDeclaring && declaredAs === null)
    .map((host) => finding('undeclared-host', host.host, host));

const keys = ({ keys: all }: SourceReading): readonly SourceFinding[] =>
  neverDeleted(all).map((each) => finding('never-deleted', each.key, each));

const logs = ({ logs: all }: SourceReading): readonly SourceFinding[] =>
  all
    .filter(({ prints }) => prints !== 'error')
    .map((line) =>
      finding('logged-identity', `${words.prints[line.prints]} (${line.what.join(', ')})`, line),
    );

const doors = ({ doors: all }: SourceReading): readonly SourceFinding[] =>
  all.map((door) =>
    finding(
      'open-door',
      `${door.door} ${door.name}`,
      door,
      filled(words.door[door.door], { name: door.name }),
    ),
  );
