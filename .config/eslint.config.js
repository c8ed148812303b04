import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      'dist/**',
      '.dist-*/**',
      '.astro/**',
      '.cache/**',
      '.demo/**',
      'node_modules/**',
      'tests/fixtures/**',
    ],
  },
  js.configs.recommended,
  ts.configs.strict,
  astro.configs.recommended,
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      // Array and match groups are checked by hand where `!` stands; the reason is beside them.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A function with more branches becomes a table of rules or smaller steps.
      complexity: ['error', 15],
      // TypeScript itself reports unknown names, with knowledge of the DOM and of Node.
      'no-undef': 'off',
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
