import type { FoundValue } from '../reading';
import { affirms } from '../topics/answer';
import type { HeardSentence } from '../topics/heard';
import { hostOf, mailboxOf } from './contacts';
import { datesIn } from './dates';
import { timesIn } from './times';
import { itemAt } from '../../json/own';

/** Names of places, by each way to write them. */
const placeNames: ReadonlyMap<string, string> = new Map([
  ['usa', 'United States'],
  ['u.s', 'United States'],
  ['us', 'United States'],
  ['united states', 'United States'],
  ['uk', 'United Kingdom'],
  ['united kingdom', 'United Kingdom'],
  ['eu', 'European Union'],
  ['european union', 'European Union'],
  ['eea', 'European Economic Area'],
  ['european economic area', 'European Economic Area'],
]);

/** Every extracted value, in text order. */
export function valuesIn(text: string, sentences: readonly HeardSentence[]): FoundValue[] {
  return sentences.flatMap((heard) =>
    [
      ...addressesIn(text, heard),
      ...datesOf(text, heard),
      ...namesIn(text, heard),
      ...rightsIn(heard),
      ...timesIn(text, heard),
    ].sort((a, b) => a.start - b.start),
  );
}

const plain = (
  kind: FoundValue['kind'],
  value: string,
  { start, end }: { readonly start: number; readonly end: number },
  about: readonly string[] = [],
): FoundValue => ({ kind, value, days: null, about, start, end });

/**
 * Mail addresses, hosts and telephone numbers; a telephone number only where the text calls it one.
 */
function addressesIn(text: string, { sentence }: HeardSentence): FoundValue[] {
  const found = sentence.words.flatMap((word): FoundValue[] => {
    if (word.stem === '@mailbox') return [plain('contact', mailboxOf(text, word), word)];
    const isHost = word.stem === '@web' || word.stem === '@host';
    return isHost ? [plain('host', hostOf(text.slice(word.start, word.end)), word)] : [];
  });
  return [...found, ...phonesIn(text, sentence), ...spelledIn(text, sentence)];
}

/** A mail address spelled to hide it from machines: `name (at) host (dot) io`. */
const SPELLED =
  /([\w.+-]{1,64})(?:\s?[[({]\s?at\s?[\])}]\s?| AT )([\w-]{1,63}(?:(?:\s?[[({]\s?dot\s?[\])}]\s?| DOT |\.)[\w-]{1,63}){1,4})/gi;

const spelledIn = (text: string, { start, end }: HeardSentence['sentence']): FoundValue[] =>
  [...text.slice(start, end).matchAll(SPELLED)]
    .filter(([found]) => !/ at | dot /.test(found))
    .map(({ index, 0: found, 1: box = '', 2: host = '' }) =>
      plain(
        'contact',
        `${box}@${host.replace(/\s?[[({]\s?dot\s?[\])}]\s?| dot /gi, '.')}`.toLowerCase(),
        { start: start + index, end: start + index + found.length },
      ),
    );

function phonesIn(text: string, { start, end }: HeardSentence['sentence']): FoundValue[] {
  const part = text.slice(start, end);
  const found = /(?:phone|tel|call|mobile|fax)[a-z]{0,5}[^\d+]{0,24}(\+?\d[\d ().-]{6,20}\d)/i.exec(
    part,
  );
  const number = found?.[1];
  if (found === null || number === undefined) return [];
  const at = start + found.index + found[0].length - number.length;
  return [plain('contact', number.replace(/[^\d+]/g, ''), { start: at, end: at + number.length })];
}

const ROLES: readonly (readonly [string, RegExp])[] = [
  ['updated', /updat|revis|modif|chang|amend/i],
  ['effective', /effective|valid|in force|as of|starting/i],
];

/** What stands before the date of a law, not of the statement: `the … Act (CPRA), effective`. */
const OF_LAW =
  /\b(?:act|law|regulation|directive|gdpr|ccpa|cpra|lgpd)\b[^.;]{0,12}\b(?:effective|in force|since|as of|from)\s*$/i;

function datesOf(text: string, { sentence: { start, end } }: HeardSentence): FoundValue[] {
  const part = text.slice(start, end);
  const about = ROLES.filter(([, pattern]) => pattern.test(part)).map(([role]) => role);
  return datesIn(text, start, end)
    .filter((date) => !OF_LAW.test(text.slice(Math.max(start, date.start - 60), date.start)))
    .map((date) => plain('date', date.value, date, about));
}

/** Claims in whose sentences a company or a place is a destination of data. */
const GOES_TO = new Set(['recipient', 'providers', 'location', 'transfer-abroad', 'ai']);
const LIES_AT = new Set(['location', 'transfer-abroad']);

function namesIn(text: string, { marked, own, heard }: HeardSentence): FoundValue[] {
  const isRecipient = heard.some(({ claim }) => GOES_TO.has(claim.id));
  const isPlace = heard.some(({ claim, isFirm }) => isFirm && LIES_AT.has(claim.id));
  const found: FoundValue[] = [];
  if (!isRecipient && !isPlace && !marked.names.has('@law')) return found;
  let behind = own;
  for (let at = own; at < marked.words.length; at += 1) {
    for (const { name, to } of marked.classesAt(at)) {
      const kind = NAMED.get(name);
      const isTold = kind === 'company' ? isRecipient : kind === 'place' ? isPlace : kind === 'law';
      const [first, last] = [itemAt(marked.words, at), itemAt(marked.words, to - 1)];
      if (!isTold || kind === undefined || at < behind || first === undefined || last === undefined)
        continue;
      const place = { start: first.start, end: last.end };
      if (kind === 'place' && IS_MEASURE.test(text.slice(0, place.start).slice(-60))) continue;
      const written = text.slice(place.start, place.end);
      found.push(
        plain(
          kind,
          kind === 'company'
            ? written.replace(/['’]s?$/, '')
            : (placeNames.get(written.toLowerCase()) ?? written),
          place,
        ),
      );
      behind = to;
    }
  }
  return found;
}

/** What stands before a place that only sets the measure: `less protection than in Germany`. */
const IS_MEASURE = /protection (?:as|than) [^.;]{0,40}$/;

const NAMED: ReadonlyMap<string, 'company' | 'place' | 'law'> = new Map([
  ['@company', 'company'],
  ['@country', 'place'],
  ['@law', 'law'],
]);

function rightsIn({ heard, sentence }: HeardSentence): FoundValue[] {
  return heard
    .filter((one) => one.isFirm && affirms(one) && one.claim.id.startsWith('right-'))
    .map(({ claim }) => plain('right', claim.id.slice('right-'.length), sentence));
}
