import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const code = ['src/**/*.ts', 'static/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.ts', '*.ts'];

/** Refuses imports by pattern. Who may know whom: docs/decisions/0002-layers.md */
const mayNotImport = (files, ...rules) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: rules.map(([group, message]) => ({ group, message })) },
    ],
  },
});
const outside = [['**/static/**', '**/test/**', '**/tools/**'], 'src/ knows only itself.'];
const forge = [['@forge/*'], 'Only src/platform/ touches @forge/*.'];

export default defineConfig(
  globalIgnores(['**/build/', '.build/', 'node_modules/', 'test-results/']),
  js.configs.recommended,
  {
    files: code,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler's noPropertyAccessFromIndexSignature asks for brackets where this forbids them.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', 50],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{test,spec}.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Playwright reads what a fixture needs from its parameter's pattern, also when that is empty.
    files: ['test/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['static/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules, 'max-lines-per-function': ['error', 80] },
  },
  {
    files: ['src/platform/log.ts', 'tools/**/*.ts', 'test/conformance/debug-app/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  mayNotImport(['src/platform/**'], outside, [
    ['../installation/*', '../resolvers/*', '../lifecycle/*', '../disclosure/*'],
    'src/platform/ knows capabilities and the contract only.',
  ]),
  mayNotImport(['src/{installation,resolvers,lifecycle}/**', 'src/index.ts'], outside, forge),
  mayNotImport(['src/{capabilities,disclosure}/**', 'src/contract.ts'], outside, forge, [
    ['../platform/*', '../installation/*', '../resolvers/*', '../lifecycle/*'],
    'Declarations know nothing of the running app.',
  ]),
  mayNotImport(
    ['static/**'],
    [['**/test/**', '**/tools/**'], 'Pages ship; tests and tools do not.'],
    [['**/src/*', '!**/src/contract', '**/src/*/**'], 'Pages know only src/contract.'],
  ),
  mayNotImport(
    [
      'static/privacy/components/inspect-*.tsx',
      'static/privacy/{inspector*,use-comparing,use-inspection,use-markdown,plain-text}.ts',
    ],
    [['**/test/**', '**/tools/**'], 'Pages ship; tests and tools do not.'],
    [
      ['**/src/*', '!**/src/inspector', '**/src/!(inspector)/**'],
      'The inspector’s tab knows only src/inspector.',
    ],
  ),
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
      },
    },
    rules: { 'max-lines': ['error', 250], 'max-lines-per-function': ['error', 50] },
  },
);
