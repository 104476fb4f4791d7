import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import playwright from 'eslint-plugin-playwright';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import layers from './tools/layers/eslint-plugin.mjs';

const code = [
  'src/**/*.ts',
  'static/**/*.{ts,tsx}',
  'packages/**/*.ts',
  'test/**/*.{ts,tsx}',
  'tools/**/*.ts',
  '*.ts',
];

export default defineConfig(
  globalIgnores([
    'static/privacy/build/',
    'packages/*/build/',
    '.build/',
    'node_modules/',
    'test-results/',
    'coverage/',
  ]),
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
    files: ['{test,packages}/**/*.test.{ts,tsx}'],
    extends: [jest.configs['flat/recommended']],
    // That each test checks something is seen when it runs: test/rigs/checks-something.ts
    rules: { 'jest/expect-expect': 'off' },
  },
  {
    files: ['test/e2e/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/consistent-spacing-between-blocks': 'off',
      'playwright/no-conditional-in-test': 'off',
      'playwright/expect-expect': ['error', { assertFunctionPatterns: ['^expect[A-Z]'] }],
      // It takes the name of a type for a variable.
      'playwright/no-unsafe-references': 'off',
    },
  },
  {
    // It takes pictures for people to check.
    files: ['test/e2e/gallery.spec.ts'],
    rules: { 'playwright/expect-expect': 'off', 'playwright/no-wait-for-timeout': 'off' },
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
    files: [
      'src/platform/log.ts',
      'tools/**/*.ts',
      'packages/sightglass/command/**/*.ts',
      'test/conformance/debug-app/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    // Only a door may touch @forge/*.
    files: ['src/**/*.ts'],
    ignores: ['src/platform/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['@forge/*'] }],
    },
  },
  {
    files: [...code, '**/*.mjs'],
    plugins: { rooms: layers },
    rules: { 'rooms/layers': 'error' },
  },
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
