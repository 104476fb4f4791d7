import { CONCERNS, type Concern, type SourceFinding } from './findings';

/** A finding that somebody has looked at, with the reason why it may stay, up to and including a day. */
export interface Accepted {
  readonly concern: Concern;
  readonly subject: string;
  /** Only there; everywhere if it names no file. */
  readonly file: string | null;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly until: string;
}

/** A file of accepted findings that cannot be taken as it is. */
export class BadAcceptance extends Error {}

/** Decodes a list of accepted findings. Throws `BadAcceptance` with what is wrong, and where. */
export function decodeAccepted(source: string): readonly Accepted[] {
  const json = parsed(source);
  if (!Array.isArray(json)) throw new BadAcceptance('the file of accepted findings is no list');
  return json.map((entry: unknown, index) => decodeEntry(entry, index));
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    throw new BadAcceptance('the file of accepted findings is no JSON', { cause });
  }
}

function decodeEntry(entry: unknown, index: number): Accepted {
  const wrong = (what: string): BadAcceptance => new BadAcceptance(`entry ${index + 1}: ${what}`);
  const text = (name: string): string => {
    const value =
      typeof entry === 'object' && entry !== null
        ? (Object.getOwnPropertyDescriptor(entry, name)?.value as unknown)
        : undefined;
    if (typeof value !== 'string' || value.trim() === '') throw wrong(`${name} is missing`);
    return value;
  };
  const concern = CONCERNS.find((each) => each === text('concern'));
  if (concern === undefined) throw wrong(`the concern is none of ${CONCERNS.join(', ')}`);
  const until = text('until');
  if (!isDay(until)) throw wrong('until is no day such as 2027-01-31');
  const hasFile = typeof entry === 'object' && entry !== null && 'file' in entry;
  return {
    concern,
    subject: text('subject'),
    file: hasFile ? text('file') : null,
    reason: text('reason'),
    until,
  };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A finding with its acceptance, if there is one, and whether that still holds. */
export interface Judged {
  readonly finding: SourceFinding;
  readonly accepted: Accepted | null;
  readonly isOpen: boolean;
}

/** Holds findings against what was accepted. `today` is `YYYY-MM-DD`. */
export const judge = (
  findings: readonly SourceFinding[],
  accepted: readonly Accepted[],
  today: string,
): readonly Judged[] =>
  findings.map((finding) => {
    const fitting = accepted.filter(
      ({ concern, subject, file }) =>
        concern === finding.concern &&
        subject === finding.subject &&
        (file === null || file === finding.file),
    );
    const [latest] = [...fitting].sort((a, b) => (a.until < b.until ? 1 : -1));
    return {
      finding,
      accepted: latest ?? null,
      isOpen: latest === undefined || latest.until < today,
    };
  });
