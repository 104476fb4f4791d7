import { entry, shaped } from './entry';

/** The pages of the app, each with a function of its own. */
export type Page = 'admin-page' | 'project-panel' | 'personal-page';

/** Whom Jira must confirm before anything else is done. */
export type GuardId = 'jira-admin' | 'project-person' | 'person';

/** One thing that a page may ask for. */
export interface ServedEntry {
  readonly page: Page;
  readonly name: string;
  readonly guard: GuardId;
  /** Whether it may change what is stored. */
  readonly writes: boolean;
  /** All that the answer may hold, by name. */
  readonly shows: readonly string[];
  /** Whether the receipt is added to the answer, with the values that were handed in or only their names. */
  readonly receipt: 'values' | 'names' | null;
}

const served = (given: ServedEntry): ServedEntry =>
  entry({ ...given, name: shaped(given.name, /^[a-z]{1,20}$/) });

const onAdminPage = (
  name: string,
  { writes = false, receipt = null }: Partial<Pick<ServedEntry, 'writes' | 'receipt'>>,
  ...shows: readonly string[]
): ServedEntry => served({ page: 'admin-page', name, guard: 'jira-admin', writes, shows, receipt });

/** What a page tells without a value of this site. */
const panelOf = (page: Page, guard: GuardId): readonly ServedEntry[] => {
  const reads = { page, guard, writes: false };
  return [
    served({ ...reads, name: 'panel', shows: PANEL, receipt: 'names' }),
    served({ ...reads, name: 'statement', shows: STATEMENT, receipt: null }),
  ];
};

const STATEMENT = ['app', 'disclosureHash', 'named', 'answers'] as const;
const PANEL = ['readAt', 'viewer', 'fields', 'scopes', 'differences', 'version', 'maker'] as const;
const COUNTS = [
  'found',
  'erased',
  'remaining',
  'walkedAll',
  'stoppedBy',
  'platformCalls',
  'ms',
] as const;

/** Everything that a page may ask for. */
export const allServed: readonly ServedEntry[] = entry([
  onAdminPage(
    'overview',
    { receipt: 'values' },
    'readAt',
    'record',
    'otherKeys',
    'installationId',
    'scopes',
    'differences',
    'version',
    'disclosureHash',
    'maker',
    'fields',
    'timeLimitDays',
  ),
  onAdminPage('refresh', { writes: true }, 'change'),
  onAdminPage('record', { writes: true }, 'change'),
  onAdminPage('erase', { writes: true }, ...COUNTS),
  onAdminPage('rehearse', { writes: true }, 'counts', 'writtenBack'),
  onAdminPage('statement', {}, ...STATEMENT),
  onAdminPage('changes', {}, 'from', 'to', 'summary', 'changes', 'sealed'),
  onAdminPage('document', {}, 'disclosure', 'publisher', 'changes', 'live'),
  ...panelOf('project-panel', 'project-person'),
  ...panelOf('personal-page', 'person'),
]);
