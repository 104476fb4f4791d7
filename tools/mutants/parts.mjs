/**
 * Tests that run the whole app, the quick ones first, without those with hostile answers, which take too
 * long.
 */
const app = [
  'test/src/platform/*.test.ts',
  'test/src/entry/{resolvers,lifecycle}/*.test.ts',
  'test/src/doors/{entries,log,pages,undeclared,values,what-leaves}.test.ts',
  'test/src/record/**/*.test.ts',
];

/** Files that derive and tell the disclosure. */
const told = [
  'test/src/{disclosure,statement}/**/*.test.ts',
  'test/tools/{canonical,disclose,manifest}.test.ts',
];

/** The code that is mutated, and the tests that must detect it. Rendering is left out. */
export const parts = [
  {
    name: 'record',
    mutate: ['src/record/**/*.ts'],
    // Effects of parallel calls show only when every order is tried.
    tests: [...app, 'test/src/interleavings/*.test.ts'],
  },
  {
    name: 'entry',
    mutate: ['src/*.ts', 'src/entry/**/*.ts'],
    tests: [...app, 'test/src/entry/authorization/*.test.ts'],
  },
  {
    name: 'platform',
    mutate: ['src/platform/**/*.ts'],
    tests: [...app, 'test/src/entry/authorization/*.test.ts'],
  },
  {
    name: 'capabilities',
    mutate: ['src/capabilities/**/*.ts'],
    tests: [...app, ...told],
  },
  { name: 'disclosure', mutate: ['src/disclosure/**/*.ts'], tests: told },
  {
    name: 'statement',
    mutate: ['src/statement/**/*.ts'],
    tests: [...told, 'test/static/proof/facts.test.ts'],
  },
  {
    name: 'pages',
    mutate: ['static/privacy/**/*.ts'],
    // Without what only reads files.
    tests: [
      'test/static/{admin,review}/*/*.test.{ts,tsx}',
      'test/static/{doors,loading,panel,proof,receipt,text,ui}/*.test.{ts,tsx}',
      'test/static/{review,start}/*.test.ts',
      'test/static/review/{answer,same-words}.test.tsx',
      // Whole pages last, since they take longest.
      'test/static/{review/tab,start/main,admin/page,every-word}.test.tsx',
    ],
    environment: 'jsdom',
  },
];
