import { own } from '../../json/own';
import type { Passage, StatementReading } from '../../says/reading';
import { domainOf } from '../../says/values/contacts';
import { topicOf } from './rule';

const PROVIDERS = 38;
const LOCATION = 45;

/** Other names of who runs an address, by its label. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  amazonaws: ['aws'],
  cloudfront: ['aws', 'amazon'],
  azurewebsites: ['azure', 'microsoft'],
  windows: ['azure', 'microsoft'],
  appspot: ['google'],
  cloudfunctions: ['google'],
  firebaseio: ['firebase', 'google'],
};

/**
 * Where a text names who runs a server: passages about providers and places of data, else the name
 * anywhere. A host's other names count in such passages alone: keys for a service name no recipient.
 */
export function mentionsOf(statement: StatementReading, host: string): Passage[] {
  const label = domainOf(host).split('.')[0] ?? host;
  const bare = label.replace(/(?:app|apis?|usercontent|hosting|aws)$/, '') || host;
  const names = [bare, ...(own(ALSO, label) ?? [])];
  const told = passagesWith(statement, names);
  return told.length > 0 ? told : placesOf(statement.text, bare).slice(0, MOST);
}

/** At most this many mentions outside such passages are shown. */
const MOST = 2;

/** Where a name stands, not as the end of another word. The name is a file's and may be anything. */
function placesOf(text: string, name: string): Passage[] {
  if (!/[\p{L}\d]/u.test(name)) return [];
  const small = text.toLowerCase();
  const written = small.length === text.length ? small : text;
  const found: Passage[] = [];
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + name.length))
    if (!/[\p{L}\d]/u.test(written.charAt(at - 1)))
      found.push({ start: at, end: at + name.length });
  return found;
}

function passagesWith(statement: StatementReading, names: readonly string[]): Passage[] {
  const all = [PROVIDERS, LOCATION].flatMap((topic) => topicOf(statement, topic).passages);
  const isNamed = ({ start, end }: Passage): boolean =>
    names.some((name) => placesOf(statement.text.slice(start, end), name).length > 0);
  const found = all.filter((passage) => passage.says === 'yes' && isNamed(passage));
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}
