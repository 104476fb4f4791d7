import { neverDeleted } from '../detect/storage/stored-keys';
import type { SourceReading } from '../reading';
import type { Concern, SourceFinding } from './concerns';

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
