import { LEXICON } from '../lexicon/lexicon';
import { mark } from '../phrases/mark';
import { matchAt } from '../phrases/match';
import { phrase, type Phrase } from '../phrases/phrase';
import type { Sentence } from '../text/sentences';
import { stem } from '../words/stem';
import type { Claim } from './claim';

/**
 * Questions that pages use as headings, by the topic they ask about; the first match counts. Text
 * below such a heading answers the topic, whatever its words.
 */
const ASKED: readonly (readonly [topic: number, phrases: string])[] = [
  [1, 'who ..4 make|publish|provide|run|develop'],
  [2, 'text|policy|notice|statement|document ..2 cover|apply'],
  [3, 'words mean'],
  [4, 'agree ..5 when|by|use|something'],
  [5, 'terms of use|service'],
  [9, 'atlassian|marketplace|reseller ..6 give|pass|share ..8 reach|contact|me'],
  [11, 'message ..4 send|developer|support|you'],
  [15, 'apply|applicant ..4 job'],
  [19, 'who works with whom'],
  [13, 'health|sensitive|ethnic|race|religion|origin|belief'],
  [14, 'calendar|microphone|camera|audio|video'],
  [12, 'phone|telephone|postal'],
  [6, 'name|email|account|password ..6 password|address|store|collect'],
  [25, 'password|key|token|secret|credential'],
  [7, 'who i|you'],
  [8, 'payment|billing|card'],
  [10, 'work item|comment|file|issue|attachment|content'],
  [16, 'log'],
  [17, 'track ..3 how|use'],
  [0, 'precise|real ..4 location'],
  [18, 'device'],
  [20, 'cookie'],
  [22, 'not track'],
  [21, 'hidden|tracking ..2 picture|pixel|ad'],
  [23, 'data ..4 from others|third|partner'],
  [26, 'which|what ..3 permission|scope'],
  [27, 'more than ..3 need'],
  [48, 'remove|uninstall|delete ..3 app\n app ..3 removed|uninstalled\n uninstall'],
  [47, 'how long ..6 keep|store|retain'],
  [24, 'what ..5 store|keep'],
  [29, 'product ..3 better|improve'],
  [28, 'data ..3 used for\n why ..6 use|collect|process\n how ..5 use ..4 data|information'],
  [30, 'marketing|newsletter\n ad|advertisement|ads ..3 email'],
  [31, 'adapt|personalise|personalize|tailor'],
  [32, 'watch|monitor ..3 people|user|you'],
  [33, 'ai|artificial'],
  [34, 'decision'],
  [35, 'statistic|aggregate|anonymise|anonymous'],
  [36, 'testimonial\n name ..3 public'],
  [37, 'sell|sale|rent'],
  [39, 'link'],
  [40, 'court|police|government'],
  [41, 'take over'],
  [42, 'ask ..4 share'],
  [43, 'public list|tracker|forum'],
  [44, 'on my|your site ..3 see|access'],
  [46, 'other country'],
  [45, 'where ..4 data|information|store|host'],
  [49, 'backup'],
  [50, 'stay behind'],
  [51, 'encrypt|encryption'],
  [52, 'developer|staff|employee|you|we ..3 see|access ..3 data\n who ..4 access'],
  [53, 'who check'],
  [54, 'go wrong'],
  [55, 'breach|incident'],
  [38, 'who else|with whom|third\n share ..4 data|information\n third party ..4 see|access'],
  [57, 'object|opt|withdraw'],
  [56, 'see|access|correct|erase|delete ..8 data|information\n rights'],
  [58, 'whom ..2 ask|contact'],
  [59, 'privacy law'],
  [60, 'which version\n contact us'],
];

interface Question {
  readonly phrase: Phrase;
  readonly claim: Claim;
}

const QUESTIONS: readonly Question[] = ASKED.flatMap(([topic, phrases]) =>
  phrases.split('\n').map((written) => ({
    phrase: phrase(written),
    claim: { id: `asked-${topic}`, topic, firm: written },
  })),
);

/** The topic that a heading asks about, as a claim; `null` where it asks about none. */
export function askedBy(heading: Sentence): Claim | null {
  if (heading.block.kind !== 'heading' || !heading.isQuestion) return null;
  const marked = mark(heading.words, LEXICON);
  const fits = ({ phrase: wanted }: Question): boolean =>
    marked.words.some((_, at) => matchAt(wanted, marked, at) !== null);
  return QUESTIONS.find(fits)?.claim ?? null;
}

/** Whether a claim was made from such a question. */
export const isAsked = ({ id }: Claim): boolean => id.startsWith('asked-');

const NO = new Set(['no', 'not', 'none', 'never', 'nothing', 'neither', 'nobody', 'nowhere']);
const NOTHING = new Set(['none', 'nothing', 'nobody', 'nowhere']);

const YES_OR_NO = new Set(['do', 'does', 'is', 'are', 'can', 'will', 'has', 'have'].map(stem));

/** Whether a question is answered by yes or no. */
export const asksYesOrNo = ({ words }: Sentence): boolean => YES_OR_NO.has(words[0]?.stem ?? '');

/**
 * Whether an answer starts with no, soon says that there is nothing, or is just `It is not.`; where
 * yes or no is asked, a `not` near its start is enough.
 */
export const isNo = ({ words }: Sentence, isYesOrNo: boolean): boolean =>
  NO.has(words[0]?.stem ?? '') ||
  (isYesOrNo && words.slice(0, 6).some(({ stem: word }) => NO.has(word))) ||
  (words.length <= 4 && words.some(({ stem: word }) => word === 'not')) ||
  words.slice(0, 5).some(({ stem: word }) => NOTHING.has(word));
