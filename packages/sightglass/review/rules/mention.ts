import { own } from '../../json/own';
import type { Passage, StatementReading } from '../../says/reading';
import { domainOf } from '../../says/values/contacts';
import { topicOf } from './rule';

const PROVIDERS = 38;
const LOCATION = 45;

/** Other names of who runs an address, by its label. */
const ALSO: Readonly<Record<string, string>> = {
  amazonaws: 'aws',
  cloudfront: 'aws|amazon',
  azurewebsites: 'azure|microsoft',
  windows: 'azure|microsoft',
  appspot: 'google',
  cloudfunctions: 'google',
  firebaseio: 'firebase|google',
};

/**
 * Where a text names who runs a server: passages about providers and places of data, else the name
 * anywhere. A host's other names count in such passages alone: keys for a service name no recipient.
 */
export function mentionsOf(statement: StatementReading, host: string): Passage[] {
  const label = domainOf(host).split('.')[0] ?? host;
  const bare = label.replace(/(?:app|apis?|usercontent|hosting|aws)$/, '') || host;
  const also = own(ALSO, label);
  const told = passagesWith(statement, pattern(also === undefined ? bare : `${bare}|${also}`));
  if (told.length > 0) return told;
  const found = [...statement.text.matchAll(pattern(bare))];
  return found
    .slice(0, MOST)
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}

/** At most this many mentions outside such passages are shown. */
const MOST = 2;

const pattern = (names: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${names.replaceAll('.', '\\.')})`, 'giu');

function passagesWith(statement: StatementReading, named: RegExp): Passage[] {
  const all = [PROVIDERS, LOCATION].flatMap((topic) => topicOf(statement, topic).passages);
  const found = all.filter(
    ({ start, end, says }) => says === 'yes' && statement.text.slice(start, end).search(named) >= 0,
  );
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}
