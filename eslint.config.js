import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

/** @param {...string} group */
const forbid = (...group) => ({ patterns: [{ group, message: 'Imports run one way; see docs/architecture.md.' }] });
const pure = 'lib/{text,recognise,document,timeline,export}/**/*.ts';

export default defineConfig(
  globalIgnores(['.output', '.wxt', '.cache']),
  ts.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 400],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // The rule does not see the JSDoc cast that gives parsed JSON its type.
  { files: ['**/*.mjs'], rules: { '@typescript-eslint/no-unsafe-member-access': 'off' } },
  {
    files: [pure],
    rules: {
      'no-restricted-imports': ['error', forbid('wxt/*', 'wxt', 'dexie', 'preact', 'preact/*', '@preact/*', '**/store/**', '**/page/**', '**/pdf/**', '**/lookup/**', '**/protocol', '**/components/**', '**/entrypoints/**')],
      'no-restricted-globals': ['error', 'document', 'window', 'browser', 'chrome', 'indexedDB', 'navigator'],
    },
  },
  { files: ['lib/text/**/*.ts'], rules: { 'no-restricted-imports': ['error', forbid('**/recognise/**', '**/document/**', '**/timeline/**', '**/export/**', '**/store/**', '**/page/**', '**/pdf/**')] } },
  { files: ['lib/recognise/**/*.ts'], rules: { 'no-restricted-imports': ['error', forbid('**/document/**', '**/timeline/**', '**/export/**', '**/store/**', '**/page/**', '**/pdf/**', '**/protocol')] } },
  { files: ['lib/document/**/*.ts'], rules: { 'no-restricted-imports': ['error', forbid('**/timeline/**', '**/export/**', '**/store/**', '**/page/**', '**/pdf/**', '**/protocol')] } },
);
