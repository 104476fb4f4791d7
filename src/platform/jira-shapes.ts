import type { JiraOperation, Reading } from '../capabilities/operations';
import type { Book } from './book';
import type { Invocation } from './invocation';
import { valueAt } from './paths';
import { matched } from './told';

export type Query = Readonly<Record<string, string>>;

/** What Jira answered: the status, and of the body only what the operation declares. */
export interface JiraAnswer {
  readonly status: number;
  /** By path: absent where the body has nothing there, `null` where it has another shape. */
  readonly told: ReadonlyMap<string, string | boolean | null>;
}

/** Whether each parameter is declared, and is one of the declared texts or what was handed in. */
export const isAsDeclared = (
  invocation: Invocation,
  { query }: JiraOperation,
  given: Query,
): boolean =>
  Object.entries(given).every(([name, value]) => {
    const parameter = query.find((known) => known.name === name);
    if (parameter === undefined) return false;
    return 'oneOf' in parameter
      ? parameter.oneOf.includes(value)
      : invocation.take(parameter.handed) === value;
  });

/** Takes out of the body of an answer what the operation declares, and notes what may be stored. */
export function answerTold(
  book: Book,
  { reads }: JiraOperation,
  status: number,
  body: unknown,
): JiraAnswer {
  const told = new Map<string, string | boolean | null>();
  for (const reading of reads) {
    const value = valueAt(body, reading.path);
    if (value === undefined) continue;
    const shown = shaped(reading, value);
    told.set(reading.path, shown);
    if (reading.storedAs !== undefined && typeof shown === 'string')
      book.give(reading.storedAs, shown, null);
  }
  return { status, told };
}

function shaped({ tells }: Reading, value: unknown): string | boolean | null {
  if (tells === 'yes-or-no') return typeof value === 'boolean' ? value : null;
  return matched(tells.pattern, value) ?? null;
}
