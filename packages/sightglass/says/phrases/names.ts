import type { Word } from '../words/word';
import { stem } from '../words/stem';
import { itemAt } from '../../json/own';

/** A word class found at a place. */
export interface Class {
  readonly name: string;
  /** The index after its last word. */
  readonly to: number;
}

/** Capitalised words that are not names. */
const NO_NAMES = new Set(
  `we you i they it he she if when where how what why who this that in on at to for and or of as by from with the a an
  please user visitor information data personal personally privacy policy notice statement service
  only provide unlike data use app application website site cookie third party section european union united state kingdom law your our all any
  no not law terms condition last updated effective date company child out because since under upon while although therefore
  atlassian jira confluence forge cloud google apple android name email api`
    .split(/\s+/)
    .map(stem),
);

const OURSELVES = new Set(['we', 'us', 'our', 'company', 'i', 'me', 'controller'].map(stem));
const FORMS = new Set(
  'inc llc ltd limited gmbh corp corporation bv sas sarl srl oy ab plc pty pte llp ag sa pvt'.split(
    ' ',
  ),
);

const isSignal = (words: readonly Word[], at: number): boolean =>
  ['do', 'not', 'track'].every((part, step) => {
    const word = itemAt(words, at + step);
    const isNext = step === 0 || (word?.start ?? 0) - (itemAt(words, at + step - 1)?.end ?? 0) <= 2;
    return word?.stem === part && word.isCapital && isNext;
  });

/** What limits the names found at a word. */
interface Limits {
  readonly isShouted: boolean;
  /** Whether a company that many makers use starts there: it is hardly the maker. */
  readonly isKnown: boolean;
}

/** Whether nearly all is in capitals, which then show no names. */
export const areShouted = (words: readonly Word[]): boolean =>
  words.length > 8 && words.filter(({ isCapital }) => isCapital).length > 0.8 * words.length;

/**
 * Classes found by capitals: `Do Not Track`, names, those that may be the maker's, companies by
 * their legal form, and `(“we”, “us”)`.
 */
export function namesAt(
  words: readonly Word[],
  at: number,
  { isShouted, isKnown }: Limits,
): readonly Class[] {
  const found: Class[] = [];
  const [word, next] = [itemAt(words, at), words.at(at + 1)];
  if (word?.mark === '"' && OURSELVES.has(word.stem))
    found.push({ name: '@ourselves', to: at + 1 });
  if (isItself(words, at)) found.push({ name: '@itself', to: at + 1 });
  if (isSignal(words, at)) found.push({ name: '@signal', to: at + 3 });
  if (next?.isCapital === true && FORMS.has(next.stem) && !isFormOrPlatform(word))
    found.push({ name: '@legal-name', to: at + 2 });
  // What stands in square brackets is a name that is yet to be filled in.
  const isToBeFilled = word?.mark === '[';
  if (word?.isCapital !== true || isShouted || isToBeFilled || isNoName(words, at)) return found;
  const to = nameEnd(words, at);
  found.push({ name: '@proper', to });
  if (!isKnown) found.push({ name: '@maker', to });
  // `Respects` in `Authorization: Respects …` has no subject.
  if (!isKnown && itemAt(words, to)?.mark === '') found.push({ name: '@subject', to });
  for (let place = at + 1; place < to; place += 1) {
    if (!FORMS.has(itemAt(words, place)?.stem ?? '')) continue;
    found.push({ name: '@legal-name', to });
    return found;
  }
  return found;
}

/** `(“the App”)`: what the text calls the app, not its maker. */
const isItself = (words: readonly Word[], at: number): boolean =>
  itemAt(words, at)?.stem === 'app' &&
  (itemAt(words, at)?.mark === '"' ||
    (itemAt(words, at - 1)?.stem === 'the' && itemAt(words, at - 1)?.mark === '"'));

/** `Pty` of `Pty Ltd` is no name; the platform's company is never the maker. */
const isFormOrPlatform = (word: Word | undefined): boolean =>
  word?.stem === 'atlassian' || FORMS.has(word?.stem ?? '');

const isNoName = (words: readonly Word[], at: number): boolean => {
  const stem = itemAt(words, at)?.stem ?? '';
  return NO_NAMES.has(stem) || FORMS.has(stem) || isOpening(words, at);
};

/** `Additionally, …`: the first word of a sentence, set off by a comma. */
const isOpening = (words: readonly Word[], at: number): boolean =>
  at === 0 && words.at(1)?.mark === ',' && !FORMS.has(words.at(1)?.stem ?? '');

/** At most this many words make one name. */
const LONGEST_NAME = 8;

function nameEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  for (
    let next = itemAt(words, to);
    to < at + LONGEST_NAME && next?.isCapital === true;
    next = itemAt(words, to)
  ) {
    if ((next.mark !== '' && next.mark !== ',') || OURSELVES.has(next.stem)) break;
    to += 1;
  }
  return to;
}

const THINGS = new Set(
  'project repository board sprint space issue field group file page filter workflow component report dashboard template portal macro script rule form chart gadget'
    .split(' ')
    .map(stem),
);

/** Whether the word `name` is that of a thing: `project keys, names`, `sprint ID, name`. */
export const isOfThing = (words: readonly Word[], at: number): boolean =>
  !PERSONS.has(itemAt(words, at - 1)?.stem ?? '') &&
  words.slice(Math.max(0, at - 3), at).some((word) => THINGS.has(word.stem));

const PERSONS = new Set(
  'your user first last full display assignee author reporter'.split(' ').map(stem),
);
