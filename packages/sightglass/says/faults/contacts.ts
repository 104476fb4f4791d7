import type { FaultId, FoundValue, Passage } from '../reading';
import type { Sentence } from '../text/sentences';
import { domainOf, hostOf, isFreeMail } from '../values/contacts';
import { HIDDEN } from '../words/hidden';
import { fault, type Given, type Rule } from './rule';

/**
 * One mailbox name at two domains, or two domains that differ only by their ending or by one
 * letter.
 */
export const contactDomains: Rule = (given) => {
  const {
    values,
    sentences,
    document: { text },
  } = given;
  const isNamed = (label: string): boolean =>
    sentences.some(({ sentence }) => namesIn(text, sentence).includes(label));
  const told = firstOfEach([...mailboxes(values), ...websites(given)]);
  for (const [at, one] of told.entries()) {
    const other = told.slice(at + 1).find((next) => differs(one.value, next.value, isNamed));
    if (other === undefined) continue;
    return [fault('contact-domains', [one, other], { one: one.value, other: other.value })];
  }
  return [];
};

/** At most this many different addresses are compared with each other. */
const MOST_COMPARED = 50;

/** The first occurrence of each value. */
const firstOfEach = (values: readonly FoundValue[]): FoundValue[] =>
  [...new Map(values.toReversed().map((value) => [value.value, value])).values()]
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST_COMPARED);

const mailboxes = (values: readonly FoundValue[]): FoundValue[] =>
  values.filter(({ kind, value }) => kind === 'contact' && value.includes('@'));

/** Hosts in sentences about contacting the maker, or below a heading about that. */
function websites({ values, claims, sentences, document: { text } }: Given): FoundValue[] {
  const contacts = (claims.get('contact') ?? []).map(({ in: { sentence } }) => sentence);
  const isBelow = ({ headings }: Sentence): boolean =>
    headings.slice(-2).some(({ start, end }) => /\bcontact/i.test(text.slice(start, end)));
  const below = sentences.map(({ sentence }) => sentence).filter(isBelow);
  const isTold = ({ start }: FoundValue): boolean =>
    [...contacts, ...below].some((sentence) => start >= sentence.start && start < sentence.end);
  return values.filter((value) => value.kind === 'host' && isTold(value));
}

const namesIn = (text: string, { words }: Sentence): string[] =>
  words
    .filter(({ isCapital }) => isCapital)
    .map(({ start, end }) => text.slice(start, end).toLowerCase());

function differs(one: string, other: string, isNamed: (label: string) => boolean): boolean {
  const [first, second] = [domainOf(hostOf(one)), domainOf(hostOf(other))];
  if (first === second || isFreeMail(first) || isFreeMail(second)) return false;
  const [firstLabel, secondLabel] = [first.split('.')[0] ?? '', second.split('.')[0] ?? ''];
  const isSameBox = one.includes('@') && other.includes('@') && boxOf(one) === boxOf(other);
  // Two companies that are both named may each have such a mailbox.
  const areTwo = isNamed(firstLabel) && isNamed(secondLabel) && firstLabel !== secondLabel;
  return (isSameBox && !areTwo) || isNear(firstLabel, secondLabel);
}

const boxOf = (mailbox: string): string => mailbox.split('@')[0] ?? '';

/** Whether two names are equal or, if long enough, one letter apart. */
export function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5 || Math.abs(one.length - other.length) > 1)
    return false;
  let front = 0;
  while (front < one.length && one.charAt(front) === other.charAt(front)) front += 1;
  const rest = (text: string, skipped: number): string => text.slice(front + skipped);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1)
  );
}

const BRACKETED = /\[[^\s[\]@]{1,64}@[^\s[\]@]{1,80}\](?!\()/;
const PLACEHOLDER =
  /[\w.+-]{1,64}@(?:example|yourdomain|yourcompany)\.(?:com|org|net)|\b(?:your|name|user|me|someone|email|info|privacy|support|contact)@(?:domain|company|email)\.com|\b(?:your|my)[-_.]?e?mail@[\w.-]{1,60}|(?<!\bsubject[^\n]{0,80})\[(?:insert|your|company|address|contact|phone|name of|e-?mail(?!\s?protected)|app(?:lication)? name|product name|service name|(?:effective |last updated )?date(?=\])|jurisdiction|country(?=\])|website)[^\]\n]{0,60}\](?!\()|:\s{0,3}(?:TBD|TBA)\b|\{\{[^{}\n]{1,60}\}\}|<(?:insert|your|company)[^<>\n]{1,40}>|\blorem ipsum\b/i;

const placesOf = (text: string, pattern: RegExp): Passage[] =>
  [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

const places =
  (id: FaultId, pattern: RegExp): Rule =>
  ({ document: { text } }) => {
    const found = placesOf(text, pattern);
    return found.length === 0 ? [] : [fault(id, found)];
  };

/**
 * A mail address that a web page hides from machines, which also hides it from the reader of the
 * text.
 */
export const contactHidden: Rule = places('contact-hidden', HIDDEN);

/** A mail address in square brackets, left from a template. */
export const contactBracketed: Rule = places('contact-bracketed', BRACKETED);

/** Text that a template asks to fill in. */
export const placeholder: Rule = places('placeholder', PLACEHOLDER);

/**
 * No way to reach the maker: no mailbox, no telephone number, no address in a sentence about
 * contact.
 */
export const contactMissing: Rule = (given) => {
  const { values, claims, document } = given;
  const isThere = values.some(({ kind }) => kind === 'contact') || websites(given).length > 0;
  const isForm =
    /contact form|support (?:portal|desk|center|centre|form)|service desk|help center|help desk/i.test(
      document.text,
    );
  if (isThere || isForm || contactHidden(given).length > 0) return [];
  const asks = (claims.get('contact') ?? []).slice(0, 3).map(({ in: { sentence } }) => sentence);
  return [fault('contact-missing', asks)];
};

/** `here` at the end of a sentence or before a colon, without an address. */
export const linkWithoutTarget: Rule = ({ document: { text }, sentences }) => {
  const found: Passage[] = [];
  for (const { sentence } of sentences) {
    const { words } = sentence;
    if (words.some(({ stem }) => stem === '@web' || stem === '@host' || stem === '@mailbox'))
      continue;
    const isLink = words.some(
      ({ stem, end }, at) =>
        stem === 'her' && isLast(text.slice(end, end + 3), at === words.length - 1),
    );
    const written = text.slice(sentence.start, sentence.end);
    if (isLink && LEADS.test(written) && !ON_THIS_PAGE.test(written)) found.push(sentence);
  }
  return found.length === 0 ? [] : [fault('link-without-target', found)];
};

/** Words that show that `here` was a link. */
const LEADS =
  /\b(?:click|found|find|available|reached|read|see|learn|view|access|download|visit|contact|link|more|about|policy)\b/i;

/** `Here` means this page: changes are `updated here`. */
const ON_THIS_PAGE = /\b(?:post|updat|publish|describ|announc|not)(?:ed)?(?: only)? here\b/i;

const isLast = (behind: string, isLastWord: boolean): boolean =>
  /^\s{0,2}:/.test(behind) || (isLastWord && /^["”’)]?\.?\s*$/.test(behind.trimEnd().slice(0, 2)));
