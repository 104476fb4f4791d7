/** Where a class or attribute that takes something out of sight is written, each once. */
export const hiders: readonly string[] = [
  // What follows is told to those who listen; others see it happen.
  'unseen static/privacy/loading/loading.tsx',
  'unseen static/privacy/review/compare/compared.tsx',
  'unseen static/privacy/review/many/many-outcome.tsx',
  'unseen static/privacy/review/review-app.tsx',
  'unseen static/privacy/review/review-tab.tsx',
  // A heading of the section says the same, as do a sign and a button.
  'unseen static/privacy/proof/proof-note.tsx',
  'unseen static/privacy/review/input/file-choice.tsx',
  'unseen static/privacy/ui/data-table.tsx',
  // One tab is in sight at a time; on paper all are, with their names.
  'hidden static/privacy/ui/tabs.tsx',
  'print-only static/privacy/ui/print-notice.tsx',
  'print-only static/privacy/ui/tabs.tsx',
];
