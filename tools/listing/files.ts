import { at, textAt } from 'sightglass-for-jira/json/decoded';
import type { DisclosureDocument, WrittenAnswer } from '../../src/disclosure/export/document';
import type { Eligibility } from './eligibility';

/** The sources of a listing, all generated elsewhere. */
export interface ListingSource {
  readonly document: DisclosureDocument;
  /** The answers to the Privacy & Security tab, as JSON. */
  readonly marketplace: string;
  readonly eligibility: Eligibility;
}

/** Topics of the statement that show the app's purpose; their first sentences are used. */
const HIGHLIGHTS = ['self-service', 'uninstall', 'sale'] as const;
const RESIDENCY = ['place', 'abroad', 'how-long'] as const;
const SECURITY = ['breach', 'reviews', 'encryption'] as const;

/** The files of a listing by name. */
export const listingFiles = (source: ListingSource): readonly (readonly [string, string])[] => [
  ['privacy-and-security.json', source.marketplace],
  ['runs-on-atlassian.json', `${JSON.stringify(source.eligibility, null, 2)}\n`],
  ['data-residency.md', residency(source)],
  ['permissions.md', permissions(source)],
  ['security.md', security(source)],
  ['highlights.md', answersAbout(source, '# Highlights', HIGHLIGHTS)],
];

function residency(source: ListingSource): string {
  const { stored, handed } = source.document.disclosure;
  const inScope = stored.flatMap(({ fields }) => fields.map(({ id, reason }) => ({ id, reason })));
  const outOfScope = handed.filter(({ storedAs, used }) => storedAs === null && used);
  return [
    `# Data residency: ${source.eligibility.dataResidency}`,
    '## In scope',
    bullets(inScope),
    '## Out of scope: looked at while a call runs, never stored',
    bullets(outOfScope),
    answersAbout(source, '## In words', RESIDENCY),
  ].join('\n\n');
}

const permissions = ({ document }: ListingSource): string =>
  [
    '# Permissions',
    ...document.disclosure.scopes.map(({ id, reason, without, permitsBeyond }) =>
      [`## ${id}`, reason, without, permitsBeyond].join('\n\n'),
    ),
    '',
  ].join('\n\n');

const security = (source: ListingSource): string => {
  const told: unknown = JSON.parse(source.marketplace);
  const contact = textAt(told, 'security', 'securityContact');
  const policy = textAt(at(told, 'security'), 'publicSecurityPoliciesLink');
  return [
    '# Security contact',
    contact ?? 'Not set: publisher.json names no developer yet.',
    ...(policy === null ? [] : [policy]),
    answersAbout(source, '## In words', SECURITY),
  ].join('\n\n');
};

const bullets = (entries: readonly { readonly id: string; readonly reason: string }[]): string =>
  entries.map(({ id, reason }) => `- \`${id}\`: ${reason}`).join('\n');

function answersAbout(
  { document }: ListingSource,
  title: string,
  topics: readonly string[],
): string {
  const answers = topics.flatMap(
    (topic) => document.statement.answers.find(({ id }) => id === topic) ?? missing(topic),
  );
  return [title, ...answers.map(told), ''].join('\n\n');
}

const told = ({ question, sentences }: WrittenAnswer): string =>
  [`**${question}**`, sentences.map(({ text }) => text).join(' ')].join('\n\n');

function missing(topic: string): never {
  throw new Error(`The statement has no topic "${topic}".`);
}
