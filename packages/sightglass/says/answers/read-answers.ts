import type { Answer, FoundValue, SaidPassage, StatementReading, TopicReading } from '../reading';
import { TOPICS } from '../topics/topics';
import { hostOf } from '../values/contacts';
import { FIELDS, type Field } from './fields';

/** A field and its value, written as one line. */
interface Line {
  readonly path: string;
  readonly value: string | number | boolean;
  readonly start: number;
  readonly end: number;
}

interface Told {
  readonly field: Field;
  readonly line: Line;
  readonly isYes: boolean;
}

/**
 * Reads the Marketplace's Privacy & Security answers. Each field becomes one line of the text that
 * places refer to; unknown fields are shown but answer nothing. `null` if the text holds no such
 * answers.
 */
export function readAnswers(json: string): StatementReading | null {
  const decoded = decode(json);
  if (decoded === null) return null;
  const lines = linesOf(decoded);
  const told = lines.flatMap((line): Told[] =>
    FIELDS.filter(({ name }) => `.${line.path}`.endsWith(`.${name}`)).map((field) => ({
      field,
      line,
      isYes: !isNo(line.value),
    })),
  );
  if (told.length === 0 && !namesField(json)) return null;
  const values = told.flatMap(valueOf);
  return {
    format: 1,
    kind: 'marketplace-answers',
    language: null,
    isRead: true,
    isCut: false,
    words: 0,
    text: lines.map(written).join('\n'),
    topics: TOPICS.map(({ number, id }) => topicOf(number, id, told, values)),
    besides: told
      .filter(({ field }) => field.besides !== undefined)
      .map((one) => passageOf(one, one.field.besides ?? '')),
    faults: [],
    contrasts: [],
    values,
  };
}

/** Whether any known field is present, even if all are empty. */
const namesField = (json: string): boolean =>
  FIELDS.some(({ name }) => json.includes(`"${name.split('.')[0] ?? name}"`));

function decode(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

const MOST_LINES = 2000;
const DEEPEST = 12;

/** Every single value with its path; the items of a list share its path. */
function linesOf(root: object): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    if (lines.length >= MOST_LINES || depth > DEEPEST) return;
    if (Array.isArray(value)) for (const item of value) walk(item, path, depth + 1);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        walk(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    else if (isValue(value) && value !== '') {
      const end = start + written({ path, value }).length;
      lines.push({ path, value, start, end });
      start = end + 1;
    }
  };
  walk(root, '', 0);
  return lines;
}

/** `false`, and the ways in which a person would write it. */
const isNo = (value: Line['value']): boolean =>
  value === false || /^(?:no|none|false|n\/?a|not applicable)$/i.test(String(value).trim());

const isValue = (value: unknown): value is Line['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const written = ({ path, value }: Pick<Line, 'path' | 'value'>): string =>
  `${path}: ${String(value).replace(/\s+/g, ' ')}`;

function topicOf(
  number: number,
  id: string,
  told: readonly Told[],
  values: readonly FoundValue[],
): TopicReading {
  const mine = told.filter(({ field }) => field.topic === number);
  const passages = mine.map((one) => passageOf(one, one.field.name));
  const within = ({ start, end }: FoundValue): boolean =>
    passages.some((place) => start >= place.start && end <= place.end);
  return { topic: number, id, answer: answerOf(mine), passages, values: values.filter(within) };
}

/** A field that answers by being filled in says so; of yes-or-no fields, one yes is enough. */
function answerOf(told: readonly Told[]): Answer {
  if (told.length === 0) return 'not-found';
  return told.some(({ field, isYes }) => field.tells === 'there' || isYes) ? 'says-so' : 'says-not';
}

const passageOf = ({ line: { start, end }, isYes, field }: Told, claim: string): SaidPassage => ({
  start,
  end,
  says: isYes || field.tells === 'there' ? 'yes' : 'no',
  claim,
});

function valueOf({ field, line: { value, start, end } }: Told): FoundValue[] {
  if (field.value === undefined) return [];
  const days = field.value === 'retention' ? Number(value) : null;
  const plain = field.value === 'host' ? hostOf(String(value)) : String(value);
  return [{ kind: field.value, value: plain, days, about: [], start, end }];
}
