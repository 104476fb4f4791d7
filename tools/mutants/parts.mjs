/** Tests that bring the whole app to life; those with hostile answers take too long. */
const app = [
  'test/src/entry/{lifecycle,resolvers}/*.test.ts',
  'test/src/platform/*.test.ts',
  'test/src/doors/{entries,log,pages,undeclared,values,what-leaves}.test.ts',
  'test/src/record/**/*.test.ts',
];

/** What is derived from the declarations, and how it is told. */
const told = [
  'test/src/{disclosure,statement}/**/*.test.ts',
  'test/tools/{canonical,disclose,manifest}.test.ts',
];

/** The code that is changed in small ways, and the tests that must notice. What a page draws is left out. */
export const parts = [
  {
    name: 'record',
    mutate: ['src/record/**/*.ts'],
    // What two calls at once leave behind shows only when they are played in every order.
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
    mutate: ['static/privacy/**/*.ts', '!static/privacy/**/*.d.ts'],
    tests: ['test/static/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
  },
];
