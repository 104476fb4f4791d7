import { grouped } from '../../json/grouped';
import type { Answer, Passage, SaidPassage } from '../reading';
import { isAsked } from './asked';
import type { Heard, HeardSentence } from './heard';
import type { Topic } from './topics';

/** A claim and its sentence. */
export interface Said {
  readonly heard: Heard;
  readonly in: HeardSentence;
}

/**
 * The answer to a topic from everything heard about it. Text below a heading that asks the question
 * answers first.
 */
export function answerOf(
  said: readonly Said[],
  mixed: Topic['mixed'],
  isNeverDenied = false,
): Answer {
  const asked = said.filter(({ heard }) => isAsked(heard.claim));
  const heard = (asked.length > 0 ? asked : said).map((one) => one.heard);
  const firm = heard.filter(({ isFirm }) => isFirm);
  const isAffirmed = firm.some(affirms);
  const isDenied = firm.some((heard) => !affirms(heard));
  if (isAffirmed && isDenied) return mixed;
  if (isAffirmed) return 'says-so';
  if (isDenied) return isNeverDenied ? 'unclear' : 'says-not';
  return said.length > 0 ? 'unclear' : 'not-found';
}

/** Whether it affirms the claim. `not … except` does so only where an exception is enough. */
export const affirms = ({ polarity, claim }: Heard): boolean =>
  polarity === 'affirmed' || (polarity === 'excepted' && claim.isExceptionEnough === true);

/** At most this many passages are shown for one topic, firm ones first. */
const MOST = 12;

/** The passages that support an answer, in text order. */
export function passagesOf(said: readonly Said[], which: 'firm' | 'any' = 'any'): SaidPassage[] {
  const firm = said.filter(({ heard }) => heard.isFirm);
  const shown = shortened(firm.length > 0 || which === 'firm' ? firm : said);
  return shown.map(({ heard, in: { sentence } }) => ({
    // A bare `No.` is read together with what follows it.
    ...placeOf(isAsked(heard.claim) ? sentence.block : sentence),
    says: saysOf(heard),
    claim: heard.claim.id,
  }));
}

const placeOf = ({ start, end }: Passage): Passage => ({ start, end });

/** The first passages, plus the first yes and no of each claim where those come later. */
function shortened(said: readonly Said[]): readonly Said[] {
  if (said.length <= MOST) return said;
  const known = new Set<string>();
  return said.filter(({ heard }, at) => {
    const key = `${heard.claim.id} ${saysOf(heard)}`;
    const isShown = at < MOST || !known.has(key);
    known.add(key);
    return isShown;
  });
}

function saysOf(heard: Heard): SaidPassage['says'] {
  if (!heard.isFirm) return 'touches';
  if (heard.polarity === 'excepted') return 'no-except';
  return heard.polarity === 'affirmed' ? 'yes' : 'no';
}

/** What was heard, by a key of each claim, in text order. */
export const saidBy = <Key>(
  sentences: readonly HeardSentence[],
  keyOf: (heard: Heard) => Key,
): ReadonlyMap<Key, readonly Said[]> =>
  grouped(
    sentences.flatMap((sentence) => sentence.heard.map((heard) => ({ heard, in: sentence }))),
    ({ heard }) => keyOf(heard),
  );

/** What was heard, by claim. */
export const byClaim = (
  sentences: readonly HeardSentence[],
): ReadonlyMap<string, readonly Said[]> => saidBy(sentences, ({ claim }) => claim.id);
