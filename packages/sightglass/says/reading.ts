/** The possible answers to a topic. */
export const ANSWERS = ['says-so', 'says-not', 'unclear', 'not-found'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A range of the text, in UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A sentence that supports an answer. */
export interface SaidPassage extends Passage {
  /** What it says: yes, no, no with an exception, or that it only mentions the matter. */
  readonly says: 'yes' | 'no' | 'no-except' | 'touches';
  /** The claim within the topic, a finer name of the reader's own. */
  readonly claim: string;
}

/** The kinds of values that are extracted from a statement. */
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

/** A value and its place. */
export interface FoundValue extends Passage {
  readonly kind: ValueKind;
  /** In normal form: a mailbox in lower case, a date as `2018-06-11`, a place by its usual name. */
  readonly value: string;
  /** A period in days, with 30 days a month and 365 a year; `null` where the text states none. */
  readonly days: number | null;
  /**
   * What the value is about: kinds of data for a retention, the role of a date; empty where the
   * text does not say.
   */
  readonly about: readonly string[];
}

/** The answer to one topic. */
export interface TopicReading {
  readonly topic: number;
  readonly id: string;
  readonly answer: Answer;
  /** In text order; empty for `not-found`. */
  readonly passages: readonly SaidPassage[];
  readonly values: readonly FoundValue[];
}

/** Something that a text affirms in one place and denies in another. */
export interface Contrast {
  /** A kind of data, or a claim. */
  readonly item: string;
  readonly affirmed: Passage;
  readonly denied: Passage;
  /** What makes both true, such as `children` only; `null` where nothing does. */
  readonly limit: string | null;
}

/** Everything that can be wrong with a text itself. */
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

/** A fault of the text itself; its text is `says.fault.<id>`. */
export interface Fault {
  readonly id: FaultId;
  readonly passages: readonly Passage[];
  readonly values: Readonly<Record<string, string>>;
}

export const INPUT_KINDS = ['text', 'markdown', 'html', 'pdf', 'marketplace-answers'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** Everything read from one statement. Plain data, so it survives JSON. */
export interface StatementReading {
  readonly format: 1;
  readonly kind: InputKind;
  /** A two-letter language tag; `null` where the text is too short. */
  readonly language: string | null;
  /** `false` for a language that the reader does not know; everything below is then empty. */
  readonly isRead: boolean;
  /** Whether the text was longer than the limit; the rest was not read. */
  readonly isCut: boolean;
  readonly words: number;
  /** The text that all places refer to. */
  readonly text: string;
  /** All sixty topics, in order. */
  readonly topics: readonly TopicReading[];
  /**
   * What it says outside the topics that an app's file can be compared with, such as `read-only`.
   */
  readonly besides: readonly SaidPassage[];
  readonly faults: readonly Fault[];
  /** What it both affirms and denies, excused or not. */
  readonly contrasts: readonly Contrast[];
  readonly values: readonly FoundValue[];
}
