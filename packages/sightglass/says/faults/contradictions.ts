import type { Passage } from '../reading';
import { affirms } from '../topics/answer';
import { fault, type Given, type Rule } from './rule';

/**
 * Something is affirmed in one place and denied in another, also through a more general word, and
 * nothing excuses it.
 */
export const affirmedAndDenied: Rule = ({ contrasts }) =>
  contrasts
    .filter(({ limit }) => limit === null)
    .map(({ item, affirmed, denied }) =>
      fault('affirmed-and-denied', [affirmed, denied], { item }),
    );

/** Of other products `outside` and `external` mean something else. */
const OF_ATLASSIAN = /\b(?:atlassian|jira|confluence|bitbucket|forge)\b/i;

/** Data is not used outside Atlassian, but handed to others. */
export const leavesAfterAll: Rule = (given) => {
  const denied = [
    ...firm(given, 'leaves-atlassian', false),
    ...firm(given, 'stays-in-atlassian', true),
  ];
  const shared = [...handed(given, 'providers'), ...handed(given, 'recipient')].filter(
    ({ start, end }) =>
      !denied.some((one) => one.start === start) &&
      !/atlassian/i.test(given.document.text.slice(start, end)),
  );
  const [no, yes] = [denied[0], shared[0]];
  if (!OF_ATLASSIAN.test(given.document.text)) return [];
  return no === undefined || yes === undefined ? [] : [fault('leaves-after-all', [no, yes])];
};

/** Data is used for no purpose other than the service, but also for improvement or marketing. */
export const purposeExceeded: Rule = (given) => {
  const limits = [
    ...firm(given, 'only-to-provide', true),
    ...firm(given, 'only-to-provide', false),
  ];
  const more = [...firm(given, 'improvement', true), ...firm(given, 'marketing', true)].filter(
    (one) => !limits.some(({ start }) => start === one.start),
  );
  const [only, beyond] = [limits[0], more[0]];
  return only === undefined || beyond === undefined
    ? []
    : [fault('purpose-exceeded', [only, beyond])];
};

/** Passages that say that data is handed on; headings do not count. */
const handed = ({ claims }: Given, id: string): Passage[] =>
  (claims.get(id) ?? [])
    .filter(({ heard, in: { marked } }) => {
      const isTold = heard.isFirm && affirms(heard);
      return isTold && marked.names.has('@share');
    })
    .map(({ in: { sentence } }) => sentence);

const firm = ({ claims }: Given, id: string, isAffirmed: boolean): Passage[] =>
  (claims.get(id) ?? [])
    .filter(({ heard }) => heard.isFirm && affirms(heard) === isAffirmed)
    .map(({ in: { sentence } }) => sentence);
