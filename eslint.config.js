import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Which folder may import which, and which file may use which library, stands in .dependency-cruiser.cjs.

const noFloat = { name: 'parseFloat', message: 'No floating point for money or time.' };
const noDate = {
  name: 'Date',
  message: 'Dates are texts; Date stays inside base/work-date.ts, so that no time zone can move a day.',
};

export default tseslint.config(
  { ignores: ['out/', 'node_modules/', 'docs/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'src/core/tsconfig.json',
          'src/tsconfig.json',
          'templates/tsconfig.json',
          'electron/tsconfig.json',
          'renderer/tsconfig.json',
          'test/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // Mapped types keep the name of the key beside the value.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // noUncheckedIndexedAccess makes every index optional; `!` says where the index is known to be inside.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => expect(...)` and `() => list.push(...)` hide nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Code points are what widths of Japanese text are counted in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Takes the `bold` of a text node for the old String.prototype.bold.
      '@typescript-eslint/no-deprecated': 'off',
      // Half of the time of a run, for things that are not here: no enums, no generics of classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // The full-width space is a letter of Japanese layouts.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipRegExps: true, skipComments: true }],
      // Readers of foreign files look for control characters.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'templates/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-globals': [
        'error',
        noFloat,
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'A page asks the desk, over renderer/client alone.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'What a file says is shown as text, never run as a page.',
        },
      ],
      // What an effect asks the desk for comes later; the rule sees no difference to setting it at once.
      'react-hooks/set-state-in-effect': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // A handler that starts something and looks at its answer elsewhere.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['renderer/client/browser-transport.ts'],
    rules: { 'no-restricted-globals': ['error', noFloat] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/base/work-date.ts'],
    rules: {
      'no-restricted-globals': ['error', noDate, noFloat],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The core gives the same answer each time.' },
        { object: 'Math', property: 'round', message: 'The named rules of base/rounding.ts round, nothing else.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    // decimal.js gives exact text by its own toFixed().
    ignores: ['src/core/base/yen.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression > MemberExpression.callee > Identifier.property[name="toFixed"]',
          message: 'toFixed rounds binary fractions. Use toFixedHalfUp, toDecimal or yenText.',
        },
      ],
    },
  },
  {
    // Declarations repeat what a package has.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        URL: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
);
