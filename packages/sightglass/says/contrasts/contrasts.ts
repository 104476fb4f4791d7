import type { Contrast } from '../reading';
import { affirms, type Said } from '../topics/answer';
import type { HeardSentence } from '../topics/heard';
import { affirmedLimit, limitOf, placeOf, sharesPurpose } from './limit';
import { stancesIn, type Act, type Stance } from './stance';
import type { Sentence } from '../text/sentences';
import { stem } from '../words/stem';
import { byName } from '../../json/own';

/** Everything that a text both affirms and denies, pairs without an excuse first. */
export function contrastsIn(
  text: string,
  sentences: readonly HeardSentence[],
  claims: ReadonlyMap<string, readonly Said[]>,
): Contrast[] {
  const stances = sentences.flatMap((sentence) => stancesIn(sentence, text));
  const found = [...ofData(stances), ...ofClaims(text, claims)];
  return found.sort((a, b) => Number(a.limit !== null) - Number(b.limit !== null));
}

function ofData(stances: readonly Stance[]): Contrast[] {
  const denied = stances.filter(({ isDenied }) => isDenied);
  const affirmed = stances.filter(({ isDenied }) => !isDenied);
  const found = new Map<string, Contrast>();
  const told = new Map<string, string>();
  for (const no of denied) {
    for (const yes of affirmed) {
      // A kind and its wider ones are one thing to deny: the narrowest stands for all.
      const thing = `${no.sentence.start} ${no.named}`;
      if (!opposes(no, yes) || (told.get(thing) ?? no.item) !== no.item) continue;
      const isShared = no.limit === 'purpose' && sharesPurpose(no.written, yes.written);
      const limit = (isShared ? null : no.limit) ?? yes.limit ?? placeOf(yes.written);
      const known = found.get(no.item);
      if (known !== undefined && (known.limit === null || limit !== null)) continue;
      told.set(thing, no.item);
      found.set(no.item, { item: no.item, affirmed: yes.sentence, denied: no.sentence, limit });
    }
  }
  return [...found.values()];
}

/** Words that do not narrow a kind of data. */
const WIDE = new Set(
  ['data', 'information', 'detail', 'file', 'user', 'customer', 'any'].map(stem),
);

/** Kinds of data that texts mention as a whole. */
const WHOLE = new Set(['log', 'usage', 'content', 'payment', 'profile', 'device', 'credentials']);

/** `Log data` means the whole kind, `IP address` one part of it. */
const isWholeKind = ({ item, named }: Stance): boolean =>
  WHOLE.has(item) &&
  named
    .split(' ')
    .filter((word) => !WIDE.has(word))
    .join(' ') === stem(item);

/** Kinds that identify a person: having one of them is having personal data. */
const PERSONAL = new Set(['personal-data', 'name', 'email', 'phone', 'address', 'ip', 'password']);

/** Words that name personal data itself; an address alone is only a part of it. */
const OF_PEOPLE = /person|identif|pii|about/;

function opposes(no: Stance, yes: Stance): boolean {
  if (no.sentence === yes.sentence || concedes(no, yes)) return false;
  const isSame =
    no.named === yes.named ||
    (no.item === yes.item && isWholeKind(no)) ||
    (no.item === 'aggregate' && yes.item === 'aggregate') ||
    (no.item === 'personal-data' && OF_PEOPLE.test(no.named) && PERSONAL.has(yes.item));
  return isSame && (byName(CONTRADICTS, no.act).includes(yes.act) || no.item === 'aggregate');
}

/** `However, we collect …` right after a denial is its exception. */
const concedes = (no: Stance, yes: Stance): boolean =>
  yes.sentence.block === no.sentence.block &&
  yes.sentence.start > no.sentence.start &&
  /^(?:however|but|instead|rather|only|except|nevertheless|unless)\b/i.test(yes.written);

/** For each denied act, the affirmed acts that contradict it. */
const CONTRADICTS: Readonly<Record<Act, readonly Act[]>> = {
  see: ['take', 'keep', 'log'],
  take: ['take', 'keep', 'log'],
  keep: ['keep', 'log'],
  log: ['take', 'keep', 'log'],
  use: ['use', 'keep', 'take', 'log'],
  other: [],
};

/** Claims with a single truth: a text cannot mean both answers. */
const ONE_THING = [
  'sale',
  'ai',
  'automated-decisions',
  'beacon',
  'marketing',
  'monitoring',
  'providers',
  'recipient',
];

/**
 * Claims about sharing are denied for some receivers and affirmed for others so often that both
 * together prove nothing.
 */
const PROVES_NOTHING = new Set(['providers', 'recipient', 'monitoring', 'marketing']);

/** `We do not respond to Do Not Track signals` does not deny tracking; a link has such a name, too. */
const SIGNALS = [/\bdo.not.track\b/i, /\bDo Not (?:Sell|Share)\b/];

/** `Do not rely on an AI reply` is said to the reader. */
const COMMAND = /^\W{0,3}(?:please )?(?:do not|don['’]t|never) /i;

/** Not to train with data does not mean that none is used. */
const TRAINING = /\btrain/i;

function ofClaims(text: string, claims: ReadonlyMap<string, readonly Said[]>): Contrast[] {
  return ONE_THING.flatMap((id) => {
    const firm = (claims.get(id) ?? []).filter(({ heard }) => heard.isFirm);
    const no = firm.filter(
      ({ heard, in: { sentence } }) =>
        heard.polarity !== 'affirmed' && deniesForMaker(text, sentence),
    );
    const yes = firm.filter(({ heard }) => affirms(heard));
    return best(text, id, no, yes);
  });
}

function deniesForMaker(text: string, { start, end, intro }: Sentence): boolean {
  const own = text.slice(start, end);
  return !SIGNALS.some((signal) => signal.test(own)) && !(intro === null && COMMAND.test(own));
}

/** A sentence as written, behind what announces its list. */
const withIntro = (text: string, { start, end, intro }: Sentence): string =>
  `${intro === null ? '' : `${text.slice(intro.start, intro.end)} `}${text.slice(start, end)}`;

/** Whether a denial is about training alone, and the other sentence is not. */
const isOfTraining = ([denied = '', affirmed = '']: readonly string[]): boolean =>
  TRAINING.test(denied) && !TRAINING.test(affirmed);

function best(text: string, item: string, no: readonly Said[], yes: readonly Said[]): Contrast[] {
  const all = no.flatMap((denied) =>
    yes.map((affirmed): Contrast => {
      const places = [denied, affirmed].map(({ in: { sentence } }) => withIntro(text, sentence));
      const isExcepted = denied.heard.polarity === 'excepted' || isOfTraining(places);
      const limit =
        denied.in === affirmed.in || isExcepted || PROVES_NOTHING.has(item)
          ? 'exception'
          : (limitOf(places[0] ?? '') ?? affirmedLimit(places[1] ?? ''));
      return { item, affirmed: affirmed.in.sentence, denied: denied.in.sentence, limit };
    }),
  );
  const plain = all.find(({ limit, affirmed, denied }) => limit === null && affirmed !== denied);
  const found = plain ?? all[0];
  return found === undefined ? [] : [found];
}
