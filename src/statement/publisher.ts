/** What only the maker can say about itself. `null` stands for "none". */
export interface Publisher {
  readonly legalName: string;
  /** In one line, with the country. */
  readonly address: string;
  readonly privacyContact: string;
  readonly securityContact: string;
  readonly supportUrl: string;
  readonly responseDays: number;
  /** How long the maker keeps a message that somebody writes to it. */
  readonly messageDays: number;
  /** Name and e-mail address, or just the address. */
  readonly dataProtectionOfficer: string | null;
  readonly role: 'controller' | 'processor';
  /** The country whose law the maker is under, by its ISO 3166 code, such as `DE`. */
  readonly jurisdiction: string;
  readonly price: 'free' | 'paid';
  readonly termsUrl: string | null;
  readonly dataProcessingUrl: string | null;
  readonly securityPolicyUrl: string | null;
  readonly issueTrackerUrl: string | null;
  readonly breachNoticeHours: number;
  readonly transferNoticeDays: number;
}

export type PublisherField = keyof Publisher;

type Shape = 'line' | 'country' | 'email' | 'url' | 'count' | readonly string[];

/** What each field must look like, and whether it may be `null`. */
export const publisherFields: Readonly<
  Record<PublisherField, { readonly shape: Shape; readonly optional?: true }>
> = {
  legalName: { shape: 'line' },
  address: { shape: 'line' },
  privacyContact: { shape: 'email' },
  securityContact: { shape: 'email' },
  supportUrl: { shape: 'url' },
  responseDays: { shape: 'count' },
  messageDays: { shape: 'count' },
  dataProtectionOfficer: { shape: 'line', optional: true },
  role: { shape: ['controller', 'processor'] },
  jurisdiction: { shape: 'country' },
  price: { shape: ['free', 'paid'] },
  termsUrl: { shape: 'url', optional: true },
  dataProcessingUrl: { shape: 'url', optional: true },
  securityPolicyUrl: { shape: 'url', optional: true },
  issueTrackerUrl: { shape: 'url', optional: true },
  breachNoticeHours: { shape: 'count' },
  transferNoticeDays: { shape: 'count' },
};

/** What is wrong with `publisher.json`. `unset` keeps a release back; any other also fails a build. */
export const PUBLISHER_PROBLEMS = [
  'unset',
  'unreadable',
  'unknown',
  'missing',
  'blank',
  'placeholder',
  'not-one-line',
  'not-a-country',
  'not-an-email',
  'not-an-address',
  'not-a-count',
  'not-a-choice',
  'other-domain',
] as const;

export interface PublisherProblem {
  readonly problem: (typeof PUBLISHER_PROBLEMS)[number];
  /** `null` where it concerns the whole file. */
  readonly field: string | null;
}
