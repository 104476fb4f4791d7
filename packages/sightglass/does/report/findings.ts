import { neverDeleted } from '../detect/storage/stored-keys';
import type { Certainty, Doubt, Place, SourceReading } from '../reading';

/** The concerns that a build can fail on. */
export const CONCERNS = [
  'unused-scope',
  'missing-scope',
  'undeclared-host',
  'never-deleted',
  'logged-identity',
  'open-door',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** Something that the app's maker should look at. */
export interface SourceFinding extends Place {
  readonly concern: Concern;
  /** What it is about. Stable over readings, so that an accepted finding stays recognised. */
  readonly subject: string;
  /** The key of its text, and the values in it. */
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

/** Every finding of a reading. Undecidable facts are reported but are not findings. */
export const findingsIn = (reading: SourceReading): readonly SourceFinding[] =>
  [
    ...scopes(reading),
    ...hosts(reading),
    ...keys(reading),
    ...logs(reading),
    ...doors(reading),
  ].filter(({ certainty }) => certainty !== 'undecidable');

type About = Pick<SourceFinding, 'file' | 'line' | 'certainty' | 'doubt'>;

const finding = (
  concern: Concern,
  subject: string,
  { file, line, certainty, doubt }: About,
  text: Pick<SourceFinding, 'key' | 'values'> = { key: `concern.${concern}`, values: { subject } },
): SourceFinding => ({ concern, subject, ...text, file, line, certainty, doubt });

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
    .map((line) => finding('logged-identity', `${line.prints}: ${line.what.join(', ')}`, line));

const doors = ({ doors: all }: SourceReading): readonly SourceFinding[] =>
  all.map((door) =>
    finding('open-door', `${door.door} ${door.name}`, door, {
      key: `door.${door.door}`,
      values: { name: door.name },
    }),
  );
