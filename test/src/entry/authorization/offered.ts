/** The definitions that each function of a page offers, listed independently of the app. */
export const offered = {
  'admin-page': [
    'overview',
    'refresh',
    'record',
    'erase',
    'rehearse',
    'statement',
    'changes',
    'document',
  ],
  'project-panel': ['panel', 'statement'],
  'personal-page': ['panel', 'statement'],
} as const;

/** Every definition of every function, once. */
export const definitions = [...new Set(Object.values(offered).flat())];
