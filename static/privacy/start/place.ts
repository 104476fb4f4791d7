/** The tabs that show what a function answered, but for the first one. */
export const OTHER_TABS = ['stored', 'permissions', 'statement', 'changes'] as const;
export type OtherTab = (typeof OTHER_TABS)[number];

/** The tabs of the admin page, each with an address of its own. */
export const TABS = ['overview', ...OTHER_TABS, 'inspect'] as const;
export type Tab = (typeof TABS)[number];

/** Where in the app's page a person is. */
export interface Place {
  readonly tab: Tab;
  /** The question that is opened; `null` for none. */
  readonly topic: string | null;
}

/** Reads an address. What is not known leads to the first tab. */
export function placeOf(path: string): Place {
  const [first = '', topic = ''] = path.split('/').filter((part) => part !== '');
  const tab = TABS.find((known) => known === first) ?? 'overview';
  const isTopic = tab === 'statement' && /^[\w-]{1,60}$/.test(topic);
  return { tab, topic: isTopic ? topic : null };
}

/** The address of a place. */
export function pathOf({ tab, topic }: Place): string {
  if (tab === 'overview') return '/';
  return topic === null ? `/${tab}` : `/${tab}/${topic}`;
}
