import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.cache/', '.astro/', 'test-results/', 'playwright-report/']),
  { files: ['**/*.js', '**/*.mjs'], extends: [eslint.configs.recommended] },
  { files: ['scripts/**', '*.js', '*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['src/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.ts', '**/*.astro'],
    extends: [eslint.configs.recommended, tseslint.configs.strict],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // Of the rules that need types, those that find what `astro check` does not: promises that nobody waits for.
    // The others cost more in noise about Astro's generated types than they find.
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
);
