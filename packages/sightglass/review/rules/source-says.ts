import type { StatementReading } from '../../says/reading';
import type { SourceDone, SourcePoint } from '../source-held';
import { staysWithin, topicOf } from './rule';
import { sourcePoint } from './source-point';

/** Topics of a statement, by number. */
const LOG = 16;
const USAGE = 17;
const COOKIES = 20;
const PROVIDERS = 38;
const UNINSTALL = 48;

type SourceRule = (statement: StatementReading, done: SourceDone) => readonly SourcePoint[];

/** The text says that nothing leaves Atlassian: does the code send anything? */
const sending: SourceRule = (statement, done) => {
  const denied = staysWithin(statement);
  if (denied.length === 0) return [];
  if (done.hosts.length > 0)
    return [sourcePoint(['sends-after-all', 'disagrees'], done.hosts, denied)];
  return done.isWhole && !done.hasOpenHosts
    ? [sourcePoint(['sends-nothing', 'bears-out'], [], denied)]
    : [];
};

/** The code sends to hosts: does the text name them? */
const naming: SourceRule = (statement, { hosts }) => {
  const text = statement.text.toLowerCase();
  const unnamed = hosts.filter(({ name }) => !text.includes(labelOf(name)));
  const { passages } = topicOf(statement, PROVIDERS);
  return unnamed.length === 0
    ? []
    : [sourcePoint(['sends-unnamed', 'disagrees'], unnamed, passages)];
};

/** The part of a host that a text would use as a name: `stripe` for `api.stripe.com`. */
function labelOf(host: string): string {
  const parts = host.split('.').filter((part) => part !== '*');
  return (parts.at(-2) ?? host).toLowerCase();
}

/** The text says that an uninstall deletes: does the code delete everything it stores? */
const deleting: SourceRule = (statement, done) => {
  const { answer, passages } = topicOf(statement, UNINSTALL);
  if (answer !== 'says-so') return [];
  if (done.keptKeys.length > 0)
    return [sourcePoint(['keeps-after-all', 'disagrees'], done.keptKeys, passages)];
  return done.isWhole && done.deletedKeys.length > 0
    ? [sourcePoint(['deletes-as-told', 'bears-out'], done.deletedKeys, passages)]
    : [];
};

/** The code does something that the text does not mention or denies. */
const untold =
  (
    id: SourcePoint['id'],
    topic: number,
    of: (done: SourceDone) => SourceDone['hosts'],
  ): SourceRule =>
  (statement, done) => {
    const { answer, passages } = topicOf(statement, topic);
    const found = of(done);
    if (found.length === 0 || answer === 'says-so') return [];
    const verdict = answer === 'says-not' ? 'disagrees' : 'says-nothing';
    return [sourcePoint([id, verdict], found, passages)];
  };

/** Every comparison of what the code does with what its maker says. */
export const SAYS_AND_DOES: readonly SourceRule[] = [
  sending,
  naming,
  deleting,
  untold('counts-untold', USAGE, ({ analytics }) => analytics),
  untold('browser-untold', COOKIES, ({ browserStores }) => browserStores),
  untold('logs-untold', LOG, ({ loggedPeople }) => loggedPeople),
];
