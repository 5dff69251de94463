import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What a layer may import is kept by the compiler (one tsconfig a layer); the rest of the house rules stand here.
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const pure = 'A core layer is a function of its input: no clock, no randomness, no network, no process.';
const core = ['src/base/**', 'src/analysis/**', 'src/corpus/**', 'src/annotations/**', 'src/exports/**', 'src/features/**'];

export default defineConfig(
  { ignores: ['out/', 'dist/', '.vscode-test/', 'node_modules/'] },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: core.map((layer) => `${layer}/*.ts`),
    rules: {
      'no-restricted-globals': ['error', ...['Date', 'fetch', 'process', 'performance', 'crypto', 'setTimeout', 'setInterval', 'console'].map((name) => ({ name, message: pure }))],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: pure }],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    rules: { 'no-undef': 'off', 'prefer-const': 'error', 'no-unused-vars': 'error', 'eqeqeq': 'error' },
  },
);
