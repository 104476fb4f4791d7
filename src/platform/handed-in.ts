import { getAppContext } from '@forge/api';

import type { InvocationKind, TakenEntry, Told } from '../capabilities/handed';
import { taken } from '../capabilities/handed';
import { bind, Book } from './book';
import { now } from './clock';
import { Failure } from './failure';
import type { Invocation } from './invocation';
import { leavesOf, valueAt } from './paths';
import { openReceipt } from './receipt';
import { tell } from './told';

/** What the app does when Forge calls it in one way. */
export type Work = (invocation: Invocation) => Promise<unknown>;

/** A function of the app as Forge calls it. The two arguments are seen here and nowhere else. */
export const entered =
  (kind: InvocationKind, work: Work) =>
  (event: unknown, context: unknown): Promise<unknown> =>
    work(receive(kind, event, context));

/** Opens the call that Forge has just made with these two arguments. */
function receive(kind: InvocationKind, event: unknown, context: unknown): Invocation {
  const app = getAppContext();
  const given = { event, context, app: asData(app) };
  const book = new Book(
    kind,
    openReceipt(kind, () => leavesOf(given)),
    now(),
  );
  const take = <Kind extends keyof Told>(entry: TakenEntry<Kind>): Told[Kind] => {
    if (!isDeclared(entry) || !entry.in.includes(kind)) throw new Failure('UNDECLARED');
    if (entry !== taken.functionKey) book.require(entry);
    book.receipt.used(entry);
    const told = tell(entry, valueAt(given, entry.id));
    if (entry.storedAs !== undefined && typeof told === 'string')
      book.give(entry.storedAs, told, entry);
    if (typeof told === 'number') book.counted.set('attempt', told);
    return told;
  };
  const open = (earlierMs: number): Invocation =>
    bind(
      {
        take,
        remainingMs: () => app.invocationRemainingTimeInMillis() - earlierMs,
        usedScopes: () => book.receipt.usedScopes(),
        callsMade: () => book.receipt.callsMade(),
        keyCounts: () => book.keys.counts(),
        endingEarlier: (ms) => open(earlierMs + ms),
      },
      book,
    );
  return open(0);
}

const isDeclared = (entry: TakenEntry): boolean =>
  Object.values(taken).some((known) => known === entry);

/** The app context as plain data: its ids write themselves as strings, its functions drop out. */
const asData = (app: unknown): unknown => JSON.parse(JSON.stringify(app));
