import { fileURLToPath } from 'node:url';

/** This folder, as a pattern. */
const here = fileURLToPath(new URL('.', import.meta.url)).replace(/[^\w/]/g, '\\$&');

/** What Forge runs, and its tests, as TypeScript compiles them; `npm run typecheck` checks all types. */
const byTypeScript = [
  'ts-jest',
  {
    tsconfig: {
      target: 'es2023',
      module: 'commonjs',
      moduleResolution: 'node10',
      ignoreDeprecations: '5.0',
      esModuleInterop: true,
      isolatedModules: true,
      resolveJsonModule: true,
    },
    diagnostics: false,
  },
];

/** All else, twenty times as fast: docs/decisions/0015-what-compiles-the-tests.md. */
const bySwc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
];

const transform = {
  [`^${here}(test/)?src/.+\\.ts$`]: byTypeScript,
  '\\.ts$': bySwc(false),
  '\\.tsx$|/node_modules/preact/.+\\.js$': bySwc(true),
};

/** What the code names most, and no package declares anew. */
const GLOBALS = [
  'Array',
  'Boolean',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
].concat(['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'WeakSet']);

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Jest loads CommonJS, which Preact brings only as sources, and other packages not for browsers.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  // Tests run in a context of their own, where every global name is slow to find unless it is given in.
  sandboxInjectedGlobals: GLOBALS,
  // Tests that wait leave their core to others.
  maxWorkers: '100%',
  // Some tests wait out real delays between attempts; a busy machine takes longer still.
  testTimeout: 240_000,
  setupFilesAfterEnv: ['checks-something', 'contexts-end', 'short-stacks'].map(
    (name) => `<rootDir>/test/rigs/${name}.ts`,
  ),
  testMatch: ['<rootDir>/{test,packages}/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/static/privacy/build/'],
  moduleNameMapper: {
    '^preact$': '<rootDir>/node_modules/preact/src/index.js',
    '^preact/(hooks|jsx-runtime|test-utils)$': '<rootDir>/node_modules/preact/$1/src/index.js',
    '\\.css$': '<rootDir>/test/rigs/no-style.cjs',
    // It is no CommonJS, so that Node has to load it.
    '^rolldown/utils$': '<rootDir>/test/rigs/bundler-utils.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  transform,
};
