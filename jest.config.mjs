/** ts-jest only transpiles here: `npm run typecheck` checks the types of everything at once. */
const transform = {
  '^.+\\.tsx?$': [
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
        jsx: 'react-jsx',
        jsxImportSource: 'preact',
      },
      diagnostics: false,
    },
  ],
};

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Some tests wait out real delays between attempts; a busy machine takes longer still.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/static/privacy/build/'],
  transform,
};
