import { CLAIMS } from 'sightglass-for-jira/says/topics/claims';

import type { LabelInPlace } from './labelled';

/** A question to a policy, and the labels that answer it. */
export interface Cell {
  /** The requirement's or the topic's name. */
  readonly name: string;
  /** The claims that answer it; empty for a topic, which has claims of its own. */
  readonly claims: readonly string[];
  readonly topic: number | null;
  readonly asks: (label: LabelInPlace) => boolean;
}

const requirement = (name: string, ...claims: string[]): Cell => ({
  name,
  claims,
  topic: null,
  asks: (label) => label.requirement === name,
});

/** The 21 requirements of Articles 13 and 14 GDPR that the policies are labelled with. */
export const REQUIREMENTS: readonly Cell[] = [
  requirement('Controller Name', 'maker-name'),
  requirement('Controller Contact', 'contact'),
  requirement('DPO Contact', 'dpo'),
  requirement('Data Categories', 'data'),
  requirement('Processing Purpose', 'purpose'),
  requirement('Legal Basis for Processing', 'legal-basis'),
  requirement('Legitimate Interests for Processing', 'legitimate-interest'),
  requirement('Source of Data', 'other-sources', 'through-products'),
  requirement('Data Recipients', 'recipient'),
  requirement('Third-country Transfers', 'transfer-abroad'),
  requirement('Data Retention Period', 'retention'),
  requirement('Right to Access', 'right-access'),
  requirement('Right to Rectification', 'right-rectification'),
  requirement('Right to Erasure', 'right-erasure'),
  requirement('Right to Restrict', 'right-restrict'),
  requirement('Right to Object', 'right-object'),
  requirement('Right to Portability', 'right-portability'),
  requirement('Right to Withdraw Consent', 'right-withdraw'),
  requirement('Right to Lodge Complaint', 'complaint'),
  requirement('Automated Decision-Making', 'automated-decisions'),
  requirement('Mandatory Data Disclosure', 'mandatory'),
];

const topic = (number: number, requirements: readonly string[], words = /./): Cell => ({
  name: String(number),
  claims: [],
  topic: number,
  asks: ({ requirement, value }) => requirements.includes(requirement) && words.test(value),
});

const DATA = ['Data Categories'];
const PURPOSE = ['Processing Purpose'];
const RECIPIENTS = ['Data Recipients'];

/**
 * The topics that the labels cover, by requirement and by words in the labelled value. Other topics
 * are wider than any label.
 */
export const LABELLED_TOPICS: readonly Cell[] = [
  topic(1, ['Controller Name']),
  topic(
    6,
    DATA,
    /(?<!device |domain |host |browser |file )\bname|e-?mail|password|account|credential/i,
  ),
  topic(
    7,
    DATA,
    /profile|social|gender|\bage\b|birth|user ?(?:name|id)|demograph|facebook|google account|avatar|nationalit|job title/i,
  ),
  topic(8, DATA, /payment|credit card|billing|bank|financ|purchas|transaction|invoice/i),
  topic(
    10,
    DATA,
    /content|message|photo|\bpost(?!al)|comment|\bfile|upload|image|document|feedback|review|survey|communicat/i,
  ),
  topic(
    12,
    DATA,
    /phone|mobile number|(?:postal|mailing|home|street|physical|delivery|residential) address|zip|postcode/i,
  ),
  topic(
    13,
    DATA,
    /sensitive|health|medical|rac(?:e|ial)|ethnic|religi|biometric|genetic|sexual|political|social security|passport|criminal|fitness/i,
  ),
  topic(14, DATA, /audio|video|voice|calendar|camera|microphone|(?<!profile )(?:photo|picture)/i),
  topic(16, DATA, /\bip\b|internet protocol|\blogs?\b|browser|referr|time|crash|diagnos/i),
  topic(
    17,
    DATA,
    /usage|pages|activit|interact|feature|click|how you|browsing|visit|analytic|statistic/i,
  ),
  topic(18, DATA, /device|operating system|model|hardware|imei|advertising id|identifier/i),
  topic(23, ['Source of Data']),
  topic(28, PURPOSE),
  topic(29, PURPOSE, /improv|develop|research|enhanc|optimi|analy/i),
  topic(30, PURPOSE, /market|promot|newsletter|offer/i),
  topic(31, PURPOSE, /personali|tailor|customi|preference|relevant/i),
  topic(32, PURPOSE, /fraud|secur|abuse|unauthori|protect|prevent|illegal|verify|monitor/i),
  topic(34, ['Automated Decision-Making']),
  topic(
    38,
    RECIPIENTS,
    /provider|third|vendor|processor|contractor|compan|partner|google|facebook|analytics|admob|service|agent/i,
  ),
  topic(
    40,
    [...RECIPIENTS, 'Mandatory Data Disclosure', 'Legal Basis for Processing'],
    /law|legal|court|government|authorit|police|subpoena|regulat/i,
  ),
  // A label for a merger names the receiver; that it is about a merger is in the passage.
  {
    ...topic(41, RECIPIENTS),
    asks: ({ passage }) =>
      /merge|acqui(?:r|s)|business transfer|successor|new owner|sale of|reorgani|bankrupt/i.test(
        passage,
      ),
  },
  topic(46, ['Third-country Transfers']),
  topic(47, ['Data Retention Period']),
  topic(56, [
    'Right to Access',
    'Right to Rectification',
    'Right to Erasure',
    'Right to Portability',
  ]),
  topic(57, ['Right to Object', 'Right to Restrict', 'Right to Withdraw Consent']),
  topic(60, ['Controller Contact', 'DPO Contact']),
];

/** The same topics, answered from their claims instead of the shown answer. */
export const asClaims = (topics: readonly Cell[]): Cell[] =>
  topics.map((cell) => ({
    ...cell,
    claims: CLAIMS.filter(({ topic }) => topic === cell.topic).map(({ id }) => id),
    topic: null,
  }));
