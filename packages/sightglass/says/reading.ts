/** What a statement says of a topic. */
export const ANSWERS = ['says-so', 'says-not', 'unclear', 'not-found'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A place in the text, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A sentence that an answer rests on. */
export interface SaidPassage extends Passage {
  /** What it says: yes, no, no with an exception, or that it only touches on it. */
  readonly says: 'yes' | 'no' | 'no-except' | 'touches';
  /** Which claim of the topic: the reader's own finer names. */
  readonly claim: string;
}

/** Which values are taken out of a statement. */
export const VALUE_KINDS = [
  'contact',
  'host',
  'company',
  'place',
  'date',
  'law',
  'right',
  'retention',
  'deadline',
  'uninstall',
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** A value with its place. */
export interface FoundValue extends Passage {
  readonly kind: ValueKind;
  /** In one form whatever the text writes: a mailbox in small letters, a date as `2018-06-11`, a place by name. */
  readonly value: string;
  /** For a time: in days, a month as 30 and a year as 365; `null` where the text names none. */
  readonly days: number | null;
  /** What it is about: kinds of data for a retention, the role of a date; empty where that is open. */
  readonly about: readonly string[];
}

/** The answer to one topic. */
export interface TopicReading {
  readonly topic: number;
  readonly id: string;
  readonly answer: Answer;
  /** In the order of the text; none for `not-found`. */
  readonly passages: readonly SaidPassage[];
  readonly values: readonly FoundValue[];
}

/** One thing that a text says yes to in one place and no to in another. */
export interface Contrast {
  /** A kind of data, or a claim. */
  readonly item: string;
  readonly affirmed: Passage;
  readonly denied: Passage;
  /** What makes both true at once, such as `children` only; `null` where nothing does. */
  readonly limit: string | null;
}

/** What can be wrong with a text itself. */
export const FAULTS = [
  'yes-and-no',
  'affirmed-and-denied',
  'leaves-after-all',
  'purpose-exceeded',
  'retention-contradicts',
  'uninstall-contradicts',
  'contact-domains',
  'contact-hidden',
  'contact-bracketed',
  'contact-missing',
  'rights-without-way',
  'list-empty',
  'date-missing',
  'date-referred-missing',
  'lapsed',
  'notice-without-channel',
  'other-product',
  'placeholder',
  'edits-together',
  'pasted-twice',
  'text-missing',
  'link-without-target',
  'broken-encoding',
] as const;
export type FaultId = (typeof FAULTS)[number];

/** What is wrong with the text itself; each rule has its own id and words by `says.fault.<id>`. */
export interface Fault {
  readonly id: FaultId;
  readonly passages: readonly Passage[];
  readonly values: Readonly<Record<string, string>>;
}

export const INPUT_KINDS = ['text', 'markdown', 'html', 'pdf', 'marketplace-answers'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** All that was read from one statement. Plain data: it can be written as JSON and read again. */
export interface StatementReading {
  readonly format: 1;
  readonly kind: InputKind;
  /** A language tag of two letters, `null` where too little text tells. */
  readonly language: string | null;
  /** `false` for a language that the reader does not know: then nothing below is told. */
  readonly isRead: boolean;
  /** Whether the text was longer than is read; what lies behind is not told. */
  readonly isCut: boolean;
  readonly words: number;
  /** The text that all places refer to. */
  readonly text: string;
  /** All sixty, in order. */
  readonly topics: readonly TopicReading[];
  /** What it says besides the topics and an app's file can be held against, such as `read-only`. */
  readonly besides: readonly SaidPassage[];
  readonly faults: readonly Fault[];
  /** What it says yes to in one place and no in another, excused or not. */
  readonly contrasts: readonly Contrast[];
  readonly values: readonly FoundValue[];
}
